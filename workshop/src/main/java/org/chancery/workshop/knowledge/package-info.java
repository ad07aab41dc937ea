/** Builds the party tables from the sources that knowledge/SOURCES.md names. */
@NullMarked
package org.chancery.workshop.knowledge;

import org.jspecify.annotations.NullMarked;

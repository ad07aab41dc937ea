/** Measures: one command for each floor's figures. */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;

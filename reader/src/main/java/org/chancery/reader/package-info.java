/** Runs the floors in order. The one entry point. */
@NullMarked
package org.chancery.reader;

import org.jspecify.annotations.NullMarked;

/** The way from an input's bytes to its arrivals: one cursor for each container, one stack of cursors. */
@NullMarked
package org.chancery.intake.internal;

import org.jspecify.annotations.NullMarked;

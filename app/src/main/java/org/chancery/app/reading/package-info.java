/** Arrivals into records, on all cores, in the order of the input. */
@NullMarked
package org.chancery.app.reading;

import org.jspecify.annotations.NullMarked;

/** Time expressions, their resolution to TIMEX3 values and intervals, and the date of each clause. */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;

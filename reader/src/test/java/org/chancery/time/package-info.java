/** Tests of the time floor: one case a table row, and the scenes that it must master. */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;

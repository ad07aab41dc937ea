/** Exports read back, by other libraries where there are any. */
@NullMarked
package org.chancery.ledger.export;

import org.jspecify.annotations.NullMarked;

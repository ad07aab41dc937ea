/** Tests of the ledger as a whole. */
@NullMarked
package org.chancery.ledger;

import org.jspecify.annotations.NullMarked;

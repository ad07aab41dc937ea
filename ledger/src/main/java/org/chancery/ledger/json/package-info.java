/** The record format read back into records. */
@NullMarked
package org.chancery.ledger.json;

import org.jspecify.annotations.NullMarked;

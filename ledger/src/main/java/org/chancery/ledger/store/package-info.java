/** The ledger's tables in SQLite or PostgreSQL, through the same code. */
@NullMarked
package org.chancery.ledger.store;

import org.jspecify.annotations.NullMarked;

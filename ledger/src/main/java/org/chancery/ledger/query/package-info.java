/** Questions to the ledger: filters, searches, listings. */
@NullMarked
package org.chancery.ledger.query;

import org.jspecify.annotations.NullMarked;

/** What the ledger keeps: reports, claims, events, as values. */
@NullMarked
package org.chancery.ledger.entry;

import org.jspecify.annotations.NullMarked;

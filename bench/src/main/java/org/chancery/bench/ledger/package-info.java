/** Measures the ledger: adding, linking, asking; relays and same events on gold sets. */
@NullMarked
package org.chancery.bench.ledger;

import org.jspecify.annotations.NullMarked;

/** Made-up reports and records, for measuring and testing: the same seed gives the same. */
@NullMarked
package org.chancery.ledger.sample;

import org.jspecify.annotations.NullMarked;

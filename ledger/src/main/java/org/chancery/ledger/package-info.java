/** The ledger: many reports' records kept, and what they say together. */
@NullMarked
package org.chancery.ledger;

import org.jspecify.annotations.NullMarked;

/** Facts that hold for a time: relations, programmes, offices. */
@NullMarked
package org.chancery.ledger.standing;

import org.jspecify.annotations.NullMarked;

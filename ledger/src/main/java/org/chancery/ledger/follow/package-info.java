/** What became of planned, promised and threatened acts. */
@NullMarked
package org.chancery.ledger.follow;

import org.jspecify.annotations.NullMarked;

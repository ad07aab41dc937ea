/** Claims of the same happening made one event. */
@NullMarked
package org.chancery.ledger.link;

import org.jspecify.annotations.NullMarked;

/** The ledger's commands. Not loaded by {@code chancery read}, which starts faster without them. */
@NullMarked
package org.chancery.app.ledger;

import org.jspecify.annotations.NullMarked;

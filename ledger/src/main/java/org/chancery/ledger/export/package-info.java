/** The ledger in other people's formats. */
@NullMarked
package org.chancery.ledger.export;

import org.jspecify.annotations.NullMarked;

/** Reports that copy or excerpt other reports. */
@NullMarked
package org.chancery.ledger.relay;

import org.jspecify.annotations.NullMarked;

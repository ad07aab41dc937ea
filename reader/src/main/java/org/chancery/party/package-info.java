/** States, organisations, offices and their holders by date, outlets; who is meant by a mention. */
@NullMarked
package org.chancery.party;

import org.jspecify.annotations.NullMarked;

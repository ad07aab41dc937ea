/** The tables as indexes, the scan of a sentence, the resolution of persons. Not for other floors. */
@NullMarked
package org.chancery.party.internal;

import org.jspecify.annotations.NullMarked;

/** Lexing, the patterns of time expressions, and their resolution. Not for other floors. */
@NullMarked
package org.chancery.time.internal;

import org.jspecify.annotations.NullMarked;

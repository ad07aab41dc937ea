/** The language floor's figures. */
@NullMarked
package org.chancery.bench.language;

import org.jspecify.annotations.NullMarked;

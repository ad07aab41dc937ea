/** How well the main text of pages is found. */
@NullMarked
package org.chancery.bench.extraction;

import org.jspecify.annotations.NullMarked;

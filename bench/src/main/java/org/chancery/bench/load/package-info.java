/** How long it takes to load what the reader knows. */
@NullMarked
package org.chancery.bench.load;

import org.jspecify.annotations.NullMarked;

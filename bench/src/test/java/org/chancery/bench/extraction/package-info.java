@NullMarked
package org.chancery.bench.extraction;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.chancery.bench.load;

import org.jspecify.annotations.NullMarked;

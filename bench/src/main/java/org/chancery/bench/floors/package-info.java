/** What each floor of the reader costs. */
@NullMarked
package org.chancery.bench.floors;

import org.jspecify.annotations.NullMarked;

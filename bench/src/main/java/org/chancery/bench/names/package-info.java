/** How well spellings of one person are told from other persons. */
@NullMarked
package org.chancery.bench.names;

import org.jspecify.annotations.NullMarked;

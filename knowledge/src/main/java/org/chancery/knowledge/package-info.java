/** Opens the tables and models that the reader knows the world by. */
@NullMarked
package org.chancery.knowledge;

import org.jspecify.annotations.NullMarked;

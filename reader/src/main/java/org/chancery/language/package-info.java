/** Sentences and tokens with Universal Dependencies, behind one seam, {@link org.chancery.language.Linguist}. */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;

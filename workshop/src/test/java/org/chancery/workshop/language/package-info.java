/** Tests of the language floor's training. */
@NullMarked
package org.chancery.workshop.language;

import org.jspecify.annotations.NullMarked;

/** Who says so: source, cue, content, and the chains they form. */
@NullMarked
package org.chancery.attribution;

import org.jspecify.annotations.NullMarked;

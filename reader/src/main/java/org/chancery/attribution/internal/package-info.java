/** How attributions are found: cue, content and source ranked by linear models, then selected and chained. */
@NullMarked
package org.chancery.attribution.internal;

import org.jspecify.annotations.NullMarked;

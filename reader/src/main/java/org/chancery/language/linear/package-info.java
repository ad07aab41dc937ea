/** Linear models over hashed features: tagger, parser, names, and what they read from a token. Used by the workshop. */
@NullMarked
package org.chancery.language.linear;

import org.jspecify.annotations.NullMarked;

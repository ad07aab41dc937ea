/** Trains and scores the language floor's models. */
@NullMarked
package org.chancery.workshop.language;

import org.jspecify.annotations.NullMarked;

/** Clauses into claims: lexicon, roles, status. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;

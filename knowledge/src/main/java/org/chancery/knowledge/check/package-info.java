/** Says what is inconsistent in the tables on states, organisations, offices and their holders. */
@NullMarked
package org.chancery.knowledge.check;

import org.jspecify.annotations.NullMarked;

/** Revisions: what a newer reader changed, and what people confirmed, corrected or rejected. */
@NullMarked
package org.chancery.ledger.review;

import org.jspecify.annotations.NullMarked;

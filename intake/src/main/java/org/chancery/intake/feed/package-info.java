/** RSS and Atom: an entry, a report. */
@NullMarked
package org.chancery.intake.feed;

import org.jspecify.annotations.NullMarked;

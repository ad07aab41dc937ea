/** Web pages: the main text with the way back to the page's characters, and what the page says of itself. */
@NullMarked
package org.chancery.intake.html;

import org.jspecify.annotations.NullMarked;

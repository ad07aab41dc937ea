/** PDF files as text. */
@NullMarked
package org.chancery.intake.pdf;

import org.jspecify.annotations.NullMarked;

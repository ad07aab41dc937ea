/** The report as received: page furniture, paragraphs, offsets. */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;

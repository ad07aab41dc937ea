/** ZIP, gzip, WARC and ARC: what lies in them, within limits. */
@NullMarked
package org.chancery.intake.archive;

import org.jspecify.annotations.NullMarked;

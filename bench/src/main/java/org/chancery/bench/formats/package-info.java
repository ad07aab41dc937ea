/** What comes of files in many formats, broken ones too. */
@NullMarked
package org.chancery.bench.formats;

import org.jspecify.annotations.NullMarked;

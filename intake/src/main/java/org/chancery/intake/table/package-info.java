/** CSV and TSV with a column of texts. */
@NullMarked
package org.chancery.intake.table;

import org.jspecify.annotations.NullMarked;

/** Where models and tables are made: training, from data that is not committed, into files that are. */
@NullMarked
package org.chancery.workshop;

import org.jspecify.annotations.NullMarked;

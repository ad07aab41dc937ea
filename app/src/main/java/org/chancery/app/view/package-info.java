/** What people see on a terminal: the table of a record, colours, progress. */
@NullMarked
package org.chancery.app.view;

import org.jspecify.annotations.NullMarked;

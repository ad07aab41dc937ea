/** The command line. Each command is a class of its own. */
@NullMarked
package org.chancery.app;

import org.jspecify.annotations.NullMarked;

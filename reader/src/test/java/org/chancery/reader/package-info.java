@NullMarked
package org.chancery.reader;

import org.jspecify.annotations.NullMarked;

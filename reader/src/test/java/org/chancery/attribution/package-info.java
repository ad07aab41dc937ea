@NullMarked
package org.chancery.attribution;

import org.jspecify.annotations.NullMarked;

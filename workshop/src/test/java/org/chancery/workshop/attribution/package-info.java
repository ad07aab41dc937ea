@NullMarked
package org.chancery.workshop.attribution;

import org.jspecify.annotations.NullMarked;

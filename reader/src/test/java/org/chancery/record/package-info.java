@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;

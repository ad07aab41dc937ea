@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;

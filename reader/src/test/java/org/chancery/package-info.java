/** Tests of the whole house. */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;

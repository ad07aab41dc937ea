/** The domain: what one report says, as claims with their proof. Depends on nothing but the JDK. */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;

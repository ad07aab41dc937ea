@NullMarked
package org.chancery.intake.internal;

import org.jspecify.annotations.NullMarked;

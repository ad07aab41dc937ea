@NullMarked
package org.chancery.intake.html;

import org.jspecify.annotations.NullMarked;

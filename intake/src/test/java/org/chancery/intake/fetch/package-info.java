@NullMarked
package org.chancery.intake.fetch;

import org.jspecify.annotations.NullMarked;

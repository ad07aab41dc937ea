/** Tests of the event floor. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;

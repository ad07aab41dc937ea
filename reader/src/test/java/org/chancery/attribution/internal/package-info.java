@NullMarked
package org.chancery.attribution.internal;

import org.jspecify.annotations.NullMarked;

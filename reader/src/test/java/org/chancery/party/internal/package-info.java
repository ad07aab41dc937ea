@NullMarked
package org.chancery.party.internal;

import org.jspecify.annotations.NullMarked;

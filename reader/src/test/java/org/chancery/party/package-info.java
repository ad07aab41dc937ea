@NullMarked
package org.chancery.party;

import org.jspecify.annotations.NullMarked;

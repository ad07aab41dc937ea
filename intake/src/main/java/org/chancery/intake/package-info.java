/** Files, folders, pages, feeds, archives and addresses into reports. */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;

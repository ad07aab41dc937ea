/** Addresses: fetched politely, from public hosts only. */
@NullMarked
package org.chancery.intake.fetch;

import org.jspecify.annotations.NullMarked;

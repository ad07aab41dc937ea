/** The ledger's commands, run as a user runs them. */
@NullMarked
package org.chancery.app.ledger;

import org.jspecify.annotations.NullMarked;

package org.chancery.time.internal;

import java.util.Optional;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/** A meaning fixed to the calendar, as far as it can be. */
record Resolved(TimexType type, String value, Optional<When> when, String because) {}

package org.chancery.time;

import java.util.Optional;
import org.chancery.record.Span;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/**
 * A time expression at tokens {@code first} (inclusive) to {@code end} (exclusive) of a sentence.
 *
 * @param span UTF-16 offsets
 * @param value TIMEX3 value
 * @param when the days it covers; empty where the text fixes none
 * @param bound what the preposition before it makes of it
 * @param because how the value was reached
 */
public record TimeExpression(
        int sentence,
        int first,
        int end,
        Span span,
        TimexType type,
        String value,
        Optional<When> when,
        Bound bound,
        String because) {}

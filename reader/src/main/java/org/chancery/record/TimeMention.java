package org.chancery.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression.
 *
 * @param value TIMEX3 value ("2023-11-14", "P3D", "PRESENT_REF")
 * @param from first day that it can cover, inclusive; absent where the text gives no interval
 * @param because how the value was reached, for people
 */
public record TimeMention(
        Span span,
        TimexType type,
        String value,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> because) {}

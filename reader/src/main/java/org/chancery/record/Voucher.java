package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One link of a claim's attribution chain.
 *
 * @param name as resolved ("Hirokazu Matsuno"), or the report's words for an unnamed one ("Japanese government
 *     sources")
 * @param named false for "sources familiar with the matter"
 * @param kind of an unnamed voucher: official, diplomatic, military, industry, expert; empty where none is given
 * @param date when it was said or reported, where the cue says so
 */
public record Voucher(
        String name,
        boolean named,
        Optional<String> kind,
        List<Span> source,
        List<Span> cue,
        Optional<LocalDate> date) {
    public Voucher {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a voucher without a name");
        }
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }
}

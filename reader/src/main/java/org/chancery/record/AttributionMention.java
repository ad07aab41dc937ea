package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of the report that somebody vouches for.
 *
 * @param within index, in the record's attributions, of the one it is nested in
 * @param stance what the cue makes of the content: claims, alleges, confirms, denies, admits, reveals
 */
public record AttributionMention(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String name,
        Optional<LocalDate> date,
        OptionalInt within,
        Optional<String> stance) {
    public AttributionMention {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}

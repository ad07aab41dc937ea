package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * What one report says, as claims; the format is written down in docs/record-format.md.
 *
 * @param reader the version that made it: "chancery 0.1.0"
 * @param furniture page furniture that was not read
 */
public record Record(
        String id,
        Optional<Published> published,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> url,
        Optional<String> language,
        String reader,
        List<Span> furniture,
        List<Claim> claims,
        List<TimeMention> times,
        List<AttributionMention> attributions,
        List<Mention> mentions,
        List<String> warnings) {
    public Record {
        furniture = List.copyOf(furniture);
        claims = List.copyOf(claims);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
        warnings = List.copyOf(warnings);
    }
}

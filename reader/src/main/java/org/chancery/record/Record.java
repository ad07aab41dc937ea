package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * What one report says, as claims; the format is written down in docs/record-format.md.
 *
 * @param reader the version that made it: "chancery 0.1.0"
 * @param author who wrote the report, where its byline or metadata says so
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
        List<String> warnings,
        Optional<String> author) {
    public Record {
        furniture = List.copyOf(furniture);
        claims = List.copyOf(claims);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
        warnings = List.copyOf(warnings);
    }

    /** A record of a report whose author is not known. */
    public Record(
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
        this(
                id,
                published,
                outlet,
                title,
                url,
                language,
                reader,
                furniture,
                claims,
                times,
                attributions,
                mentions,
                warnings,
                Optional.empty());
    }

    /** This record with what is known of the report's author. */
    public Record by(Optional<String> writer) {
        return with(writer, warnings);
    }

    /** This record with other warnings. */
    public Record warned(List<String> others) {
        return with(author, others);
    }

    private Record with(Optional<String> writer, List<String> doubts) {
        return new Record(
                id,
                published,
                outlet,
                title,
                url,
                language,
                reader,
                furniture,
                claims,
                times,
                attributions,
                mentions,
                doubts,
                writer);
    }
}

package org.chancery.text;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Published;

/**
 * One article, release or transcript, as received.
 *
 * @param text never changed; every offset of the reader points into it
 * @param published as the user or the page's metadata gives it
 * @param language IETF tag where known ("en")
 * @param author who wrote it, as its byline or metadata says
 */
public record Report(
        String id,
        String text,
        Optional<Published> published,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> url,
        Optional<String> language,
        Optional<String> author) {
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report without an id");
        }
    }

    /** A report whose author is not known. */
    public Report(
            String id,
            String text,
            Optional<Published> published,
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> url,
            Optional<String> language) {
        this(id, text, published, outlet, title, url, language, Optional.empty());
    }

    /** A report of which only the text is known. */
    public static Report of(String id, String text) {
        return new Report(
                id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This report with a publication date that the user gave. */
    public Report publishedOn(LocalDate date) {
        return new Report(id, text, Optional.of(Published.given(date)), outlet, title, url, language, author);
    }

    /** This report with what is known of its author. */
    public Report by(Optional<String> writer) {
        return new Report(id, text, published, outlet, title, url, language, writer);
    }
}

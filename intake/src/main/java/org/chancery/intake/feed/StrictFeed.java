package org.chancery.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a well-formed feed by ROME. A document type, and with it every entity of its own, is refused. */
final class StrictFeed {
    private StrictFeed() {}

    static Feed read(String xml) throws FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        SyndFeed feed = input.build(new StringReader(xml));
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(entry(entry));
        }
        return new Feed(text(feed.getTitle()), text(feed.getLanguage()), entries);
    }

    private static Entry entry(SyndEntry entry) {
        String longest = value(entry.getDescription());
        for (SyndContent content : entry.getContents()) {
            longest = value(content).length() > longest.length() ? value(content) : longest;
        }
        return new Entry(
                text(entry.getUri()),
                text(entry.getLink()),
                text(entry.getTitle()),
                longest,
                day(entry.getPublishedDate()).or(() -> day(entry.getUpdatedDate())),
                entry.getSource() == null
                        ? Optional.empty()
                        : text(entry.getSource().getTitle()),
                text(entry.getAuthor()));
    }

    private static String value(@org.jspecify.annotations.Nullable SyndContent content) {
        return content == null || content.getValue() == null ? "" : content.getValue();
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable Date date) {
        return Optional.ofNullable(date)
                .map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}

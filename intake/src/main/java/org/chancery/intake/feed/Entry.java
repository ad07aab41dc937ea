package org.chancery.intake.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param content its text or HTML, the longest that it has; may be empty
 * @param author who wrote it
 * @param source the outlet that the entry itself names
 */
record Entry(
        Optional<String> id,
        Optional<String> link,
        Optional<String> title,
        String content,
        Optional<LocalDate> published,
        Optional<String> source,
        Optional<String> author) {}

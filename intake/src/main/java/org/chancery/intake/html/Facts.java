package org.chancery.intake.html;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param published the day as written, in whatever zone the page writes it
 * @param body the whole text, where the page repeats it as data (schema.org's articleBody)
 */
public record Facts(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> author,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> language,
        Optional<String> body) {}

package org.chancery.record;

import java.util.Locale;
import java.util.Optional;

/**
 * A place in the report that names, or stands for, somebody or something we know.
 *
 * @param name the usual English name ("Võ Văn Thưởng"), or the report's own words for the unknown
 * @param code ISO 3166-1 alpha-3, or an organisation's acronym
 * @param office "President of Viet Nam"
 * @param note what differs between the report and what is known
 */
public record Mention(
        Span span, Kind kind, String name, Optional<String> code, Optional<String> office, Optional<String> note) {

    /** What is mentioned. */
    public enum Kind {
        STATE,
        ORGANISATION,
        OFFICE,
        PERSON,
        OUTLET,
        PLACE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.chancery.intake.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.SourceMap;
import org.chancery.record.Published;
import org.chancery.text.Report;
import tools.jackson.databind.JsonNode;

/**
 * A report as a JSON object: text or html; id, published, outlet, title, url, language where known.
 *
 * @param line its id where it names none
 */
record JsonReport(JsonNode json, String line, String place) {
    Arrival arrival(List<String> before, Setting setting) {
        if (!json.isObject()) {
            return new Arrival.Refused(
                    line,
                    place,
                    "not a JSON object but " + json.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
        List<String> warnings = new ArrayList<>(before);
        String id = field("id", warnings).orElse(line);
        Optional<String> text = field("text", warnings).filter(t -> !t.isBlank());
        Optional<String> html = field("html", warnings).filter(t -> !t.isBlank());
        if (text.isEmpty() && html.isEmpty()) {
            return new Arrival.Refused(id, place, "it has neither \"text\" nor \"html\"");
        }
        Report report = new Report(
                id,
                text.or(() -> html).orElseThrow(),
                published(warnings).or(() -> setting.options().published().map(Published::given)),
                field("outlet", warnings).or(() -> setting.options().outlet()),
                field("title", warnings),
                field("url", warnings),
                field("language", warnings));
        return text.isPresent()
                ? Receiving.of(report, place, warnings, SourceMap.identity(), setting.limits())
                : Pages.of(report, place, warnings, setting);
    }

    /** A text or number; anything else is warned of and left out. */
    private Optional<String> field(String name, List<String> warnings) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.isString() || value.isNumber()) {
            return Optional.of(value.asString()).filter(v -> !v.isBlank());
        }
        warnings.add(place + ": \"" + name + "\" is neither text nor a number: left out");
        return Optional.empty();
    }

    private Optional<Published> published(List<String> warnings) {
        Optional<String> value = field("published", warnings);
        Optional<LocalDate> date = value.flatMap(JsonReport::date);
        if (value.isPresent() && date.isEmpty()) {
            warnings.add(place + ": \"published\" is no date like 2023-11-15: left out");
        }
        return date.map(Published::given);
    }

    /** An ISO date, or the date of an ISO date and time as written. */
    static Optional<LocalDate> date(String text) {
        String plain = text.strip();
        boolean timed = plain.length() > 10 && (plain.charAt(10) == 'T' || plain.charAt(10) == ' ');
        if (plain.length() != 10 && !timed) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(plain.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

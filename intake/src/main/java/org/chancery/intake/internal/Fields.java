package org.chancery.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.SourceMap;
import org.chancery.intake.html.Dates;
import org.chancery.record.Published;
import org.chancery.text.Report;

/** A report as named fields, of a JSON object or a table's row: text or html; id, published, outlet and so on. */
@FunctionalInterface
public interface Fields {
    /** The field's value, where it has one that is not blank. */
    Optional<String> get(String name);

    /**
     * The report that the fields give.
     *
     * @param line its id where it names none
     */
    default Arrival arrival(String line, String place, List<String> before, Setting setting) {
        List<String> warnings = new ArrayList<>(before);
        String id = get("id").orElse(line);
        Optional<String> text = get("text");
        Optional<String> html = get("html");
        if (text.isEmpty() && html.isEmpty()) {
            return new Arrival.Refused(id, place, "it has neither \"text\" nor \"html\"");
        }
        Report report = new Report(
                id,
                text.or(() -> html).orElseThrow(),
                published(place, warnings)
                        .or(() -> setting.options().published().map(Published::given)),
                get("outlet").or(() -> setting.options().outlet()),
                get("title"),
                get("url"),
                get("language"),
                get("author"));
        return text.isPresent()
                ? Receiving.of(report, place, warnings, SourceMap.identity(), setting.limits())
                : Pages.of(report, place, warnings, setting);
    }

    private Optional<Published> published(String place, List<String> warnings) {
        Optional<String> value = get("published");
        Optional<LocalDate> date = value.flatMap(Dates::in);
        if (value.isPresent() && date.isEmpty()) {
            warnings.add(place + ": \"published\" is no one day, such as 2023-11-15: left out");
        }
        return date.map(Published::given);
    }
}

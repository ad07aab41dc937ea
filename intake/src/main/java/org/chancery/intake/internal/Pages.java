package org.chancery.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.SourceMap;
import org.chancery.text.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages into reports. */
final class Pages {
    private Pages() {}

    static Cursor cursor(Blob blob, byte[] bytes, Setting setting) throws IOException {
        Document page = Jsoup.parse(
                new ByteArrayInputStream(bytes), null, blob.known().url().orElse(""));
        Report report = Receiving.report(blob, page.wholeText(), setting);
        return Cursor.of(Receiving.of(report, blob.place(), List.of(), SourceMap.identity(), setting.limits()));
    }

    /** A report whose text is still a page. */
    static Arrival of(Report html, String place, List<String> warnings, Setting setting) {
        Document page = Jsoup.parse(html.text(), html.url().orElse(""));
        Report report = new Report(
                html.id(),
                page.wholeText(),
                html.published(),
                html.outlet(),
                html.title().or(() -> Optional.of(page.title())),
                html.url(),
                html.language());
        return Receiving.of(report, place, warnings, SourceMap.identity(), setting.limits());
    }
}

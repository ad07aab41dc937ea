package org.chancery.intake.internal;

import java.util.List;
import org.chancery.intake.Arrival;
import org.chancery.intake.Limits;
import org.chancery.intake.html.Charsets;
import org.chancery.intake.html.Facts;
import org.chancery.intake.html.Page;
import org.chancery.record.Published;
import org.chancery.text.Report;

/** Web pages into reports. */
final class Pages {
    private Pages() {}

    static Cursor cursor(Blob blob, byte[] bytes, Setting setting) {
        String html = Charsets.decode(bytes, blob.known().mediaType());
        Report bare = Receiving.report(blob, html, setting);
        return Cursor.of(of(bare, blob.place(), List.of(), setting));
    }

    /** A report whose text is still a page; what is known of it goes before what the page says. */
    static Arrival of(Report html, String place, List<String> warnings, Setting setting) {
        Page page = setting.pages().read(html.text(), html.url().orElse(""));
        Facts facts = page.facts();
        if (page.text().isBlank()) {
            return new Arrival.Refused(html.id(), place, "no main text was found on the page");
        }
        Report report = new Report(
                html.id(),
                page.text(),
                html.published().or(() -> facts.published().map(Published::metadata)),
                html.outlet().or(facts::outlet),
                html.title().or(facts::title),
                html.url().or(facts::url),
                html.language().or(facts::language),
                html.author().or(facts::author));
        Limits limits = setting.limits();
        return Receiving.of(report, place, warnings, page.source(), limits);
    }
}

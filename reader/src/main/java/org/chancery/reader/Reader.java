package org.chancery.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.chancery.attribution.AttributionReader;
import org.chancery.attribution.Attributions;
import org.chancery.event.EventReader;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.party.PartyReader;
import org.chancery.record.Claim;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.text.LanguageGuess;
import org.chancery.text.Layout;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import org.chancery.time.TimeReader;
import org.chancery.time.Times;

/**
 * Reads a report: text in, record out. The one entry point to the floors; thread-safe.
 *
 * <p>Deterministic: the same report and the same version give the same record, byte for byte.
 */
public final class Reader {
    /** Named in every record. */
    public static final String VERSION = "chancery 0.1.0";

    private static final Watch UNWATCHED = new Watch() {
        @Override
        public <T> T over(Floor floor, Supplier<T> part) {
            return part.get();
        }
    };

    private final LanguageGuess languageGuess;
    private final LayoutReader layoutReader;
    private final Linguist linguist;
    private final TimeReader timeReader;
    private final PartyReader partyReader;
    private final AttributionReader attributionReader;
    private final EventReader eventReader;

    /** Loads the two floors with the largest tables side by side. */
    private Reader(Knowledge knowledge, Supplier<Linguist> linguist) {
        CompletableFuture<PartyReader> party = CompletableFuture.supplyAsync(() -> PartyReader.load(knowledge));
        this.linguist = linguist.get();
        this.languageGuess = LanguageGuess.load(knowledge);
        this.layoutReader = LayoutReader.load(knowledge);
        this.timeReader = TimeReader.load(knowledge);
        this.attributionReader = AttributionReader.load(knowledge);
        this.eventReader = EventReader.load(knowledge);
        this.partyReader = party.join();
    }

    /** A reader that knows the world by {@code knowledge}. */
    public static Reader load(Knowledge knowledge) {
        return new Reader(knowledge, () -> LinearLinguist.load(knowledge));
    }

    /** A reader over another language floor. */
    public static Reader load(Knowledge knowledge, Linguist linguist) {
        return new Reader(knowledge, () -> linguist);
    }

    /** What the report says. A text that is not in English is left unread, with a warning. */
    public Record read(Report report) {
        return read(report, UNWATCHED);
    }

    /** The same, with the floors run by {@code watch}; none is where the text is left unread. */
    public Record read(Report report, Watch watch) {
        Optional<String> foreign = foreign(report);
        if (foreign.isPresent()) {
            return unread(report, "not read: " + foreign.get() + ", not English")
                    .by(report.author());
        }
        Layout layout = layoutReader.read(report.text());
        List<Sentence> sentences = watch.over(Floor.LANGUAGE, () -> linguist.read(report.text(), layout));
        Times times = watch.over(Floor.TIME, () -> timeReader.read(report, sentences));
        Optional<LocalDate> asOf = times.published().map(Published::date);
        Parties parties = watch.over(Floor.PARTY, () -> partyReader.read(report, sentences, asOf));
        Attributions attributions =
                watch.over(Floor.ATTRIBUTION, () -> attributionReader.read(report, sentences, times, parties));
        List<Claim> claims =
                watch.over(Floor.EVENT, () -> eventReader.read(report, sentences, times, parties, attributions));
        List<String> warnings = new ArrayList<>(Damage.in(report.text()));
        warnings.addAll(times.warnings());
        return new Assembly(report)
                .record(layout, times, parties, attributions, claims, warnings)
                .by(report.author());
    }

    private Optional<String> foreign(Report report) {
        Optional<String> tagged = report.language()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && !tag.toLowerCase(Locale.ROOT).startsWith("en"));
        return tagged.map(tag -> "the report says its language is \"" + tag + "\"")
                .or(() -> languageGuess.notEnglish(report.text()));
    }

    private static Record unread(Report report, String warning) {
        List<String> warnings = new ArrayList<>(List.of(warning));
        warnings.addAll(Damage.in(report.text()));
        return new Record(
                report.id(),
                report.published(),
                report.outlet(),
                report.title(),
                report.url(),
                report.language(),
                VERSION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                warnings);
    }
}

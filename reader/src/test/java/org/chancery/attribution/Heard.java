package org.chancery.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.party.PartyReader;
import org.chancery.record.Published;
import org.chancery.record.Span;
import org.chancery.record.Voucher;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import org.chancery.time.TimeReader;
import org.chancery.time.Times;

/** A text with the attributions that the reader finds in it. */
record Heard(String text, Attributions attributions) {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final LayoutReader LAYOUTS = LayoutReader.load(KNOWLEDGE);
    private static final Linguist LINGUIST = LinearLinguist.load(KNOWLEDGE);
    private static final TimeReader TIMES = TimeReader.load(KNOWLEDGE);
    private static final PartyReader PARTIES = PartyReader.load(KNOWLEDGE);
    private static final AttributionReader READER = AttributionReader.load(KNOWLEDGE);

    static Heard in(String text) {
        return in(text, Optional.empty());
    }

    static Heard in(String text, Optional<String> outlet) {
        Report report = new Report(
                "test",
                text,
                Optional.of(Published.given(LocalDate.of(2023, 11, 15))),
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Sentence> sentences = LINGUIST.read(text, LAYOUTS.read(text));
        Times times = TIMES.read(report, sentences);
        Parties parties = PARTIES.read(report, sentences, times.published().map(Published::date));
        return new Heard(text, READER.read(report, sentences, times, parties));
    }

    Span place(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** Names of the chain behind a word or stretch. */
    List<String> chain(String words) {
        return attributions.chain(place(words), place(words)).stream()
                .map(Voucher::name)
                .toList();
    }

    List<String> contents() {
        return attributions.all().stream()
                .map(attribution -> String.join(
                        " … ",
                        attribution.content().stream()
                                .map(span -> span.in(text))
                                .toList()))
                .toList();
    }
}

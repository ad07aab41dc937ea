package org.chancery.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.record.Mention;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;

/** Whom a text mentions, for tests. */
final class Met {
    private static final PartyReader READER = PartyReader.load(Knowledge.bundled());
    private static final Linguist LINGUIST = LinearLinguist.load(Knowledge.bundled());
    private static final LayoutReader LAYOUT = LayoutReader.load(Knowledge.bundled());

    private Met() {}

    private static Optional<LocalDate> day(String date) {
        return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    }

    private static List<Sentence> sentences(String text) {
        return LINGUIST.read(text, LAYOUT.read(text));
    }

    static Parties in(String text, String date) {
        return READER.read(Report.of("x", text), sentences(text), day(date));
    }

    static List<Explanation> why(String text, String date) {
        return READER.explain(Report.of("x", text), sentences(text), day(date));
    }

    /** The first person or office. */
    static PartyMention first(String text, String date) {
        return in(text, date).all().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody in: " + text));
    }

    /** The codes of the first mention that is written so. */
    static List<String> codesOf(String text, String words) {
        return in(text, "2015-05-05").all().stream()
                .filter(mention -> mention.span().in(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is nobody in: " + text))
                .codes();
    }
}

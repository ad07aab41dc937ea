package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.When;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;

/** A text read by the language and time floors. */
record Telling(String text, List<Sentence> sentences, Times times) {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Linguist LINGUIST = LinearLinguist.load(KNOWLEDGE);
    private static final LayoutReader LAYOUT = LayoutReader.load(KNOWLEDGE);
    private static final TimeReader TIMES = TimeReader.load(KNOWLEDGE);

    static Telling of(String published, String text) {
        return read(Report.of("test", text).publishedOn(LocalDate.parse(published)));
    }

    static Telling undated(String text) {
        return read(Report.of("test", text));
    }

    private static Telling read(Report report) {
        List<Sentence> sentences = LINGUIST.read(report.text(), LAYOUT.read(report.text()));
        return new Telling(report.text(), sentences, TIMES.read(report, sentences));
    }

    /** "words=value" of each expression. */
    List<String> values() {
        return times.all().stream()
                .map(found -> words(found) + "=" + found.value())
                .toList();
    }

    String words(TimeExpression found) {
        return text.substring(found.span().start(), found.span().end());
    }

    TimeExpression expression(String words) {
        return times.all().stream()
                .filter(found -> words(found).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" among " + values()));
    }

    /** "from/to" of an expression; ".." an open end; "-" no interval. */
    String days(String words) {
        return expression(words).when().map(Telling::days).orElse("-");
    }

    /** "from/to" of the clause of the first token of that form. */
    String of(String form) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(form)) {
                    return times.of(sentence, token.index())
                            .map(found -> days(found.when()))
                            .orElse("-");
                }
            }
        }
        throw new AssertionError("no \"" + form + "\" in the text");
    }

    private static String days(When when) {
        return when.from().map(LocalDate::toString).orElse("..") + "/"
                + when.to().map(LocalDate::toString).orElse("..");
    }
}

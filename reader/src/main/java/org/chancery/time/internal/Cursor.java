package org.chancery.time.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Span;

/** Looks at a sentence's lexemes by class. Indexes outside the sentence are of no class. */
final class Cursor {
    private static final Lexeme NONE = new Lexeme(new Span(0, 0), " ", false);

    private final List<Lexeme> lexemes;
    private final TimeWords words;
    private final boolean narrative;

    Cursor(List<Lexeme> lexemes, TimeWords words, boolean narrative) {
        this.lexemes = lexemes;
        this.words = words;
        this.narrative = narrative;
    }

    /** Whether the text is a history that moves along its own dates. */
    boolean narrative() {
        return narrative;
    }

    int size() {
        return lexemes.size();
    }

    /** Whether an expression can start here: a number, a word of time, or a small word that leads one. */
    boolean starts(int i) {
        Lexeme lexeme = at(i);
        return lexeme.isNumber() || words.known(lexeme);
    }

    Lexeme at(int i) {
        return i >= 0 && i < lexemes.size() ? lexemes.get(i) : NONE;
    }

    /** A phrase of a table and where it ends. */
    record Entry(String value, int end) {}

    /** The longest phrase of the table that stands at i. */
    Optional<Entry> entry(String table, int i) {
        Optional<Entry> best = Optional.empty();
        for (TimeWords.Phrase phrase : words.phrases(table, at(i))) {
            int length = phrase.words().size();
            if (best.map(found -> found.end() < i + length).orElse(true) && stands(phrase, i)) {
                best = Optional.of(new Entry(phrase.value(), i + length));
            }
        }
        return best;
    }

    private boolean stands(TimeWords.Phrase phrase, int i) {
        for (int k = 0; k < phrase.words().size(); k++) {
            if (!at(i + k).lower().equals(phrase.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    /** A fixed phrase: a reference, or a set. */
    Optional<Match> phrase(int i) {
        return entry("phrase", i)
                .map(found -> new Match(
                        i,
                        found.end(),
                        found.value().startsWith("P") && !found.value().endsWith("REF")
                                ? new Meaning.Duration(found.value())
                                : new Meaning.Reference(found.value())));
    }

    boolean is(int i, String... forms) {
        String lower = at(i).lower();
        for (String form : forms) {
            if (lower.equals(form)) {
                return true;
            }
        }
        return false;
    }

    boolean isLowerWord(int i) {
        return i < size()
                && !at(i).capital()
                && Character.isLetter(at(i).lower().charAt(0))
                && !is(i, "and", "or", "in", "at", "on", "when", "as", "but", "to");
    }

    boolean of(int i, String name) {
        return words.is(name, at(i));
    }

    Optional<String> value(int i, String name) {
        return words.value(name, at(i));
    }

    int number(int i, String name) {
        return value(i, name).map(Integer::parseInt).orElse(0);
    }

    /** Whether no white space parts lexeme i from the one before it. */
    boolean glued(int i) {
        return i > 0 && i < size() && at(i).span().start() == at(i - 1).span().end();
    }

    /** Month at i; "may", "march" and the short forms only with a capital. 0: none. */
    int month(int i) {
        return at(i).capital() ? number(i, "month") : 0;
    }

    int weekday(int i) {
        return at(i).capital() ? number(i, "weekday") : 0;
    }

    /** A four-digit year at i, not glued to marks that make it part of a number. 0: none. */
    int year(int i) {
        Lexeme lexeme = at(i);
        if (lexeme.lower().length() != 4 || !lexeme.isNumber()) {
            return 0;
        }
        int year = lexeme.number();
        boolean money = is(i - 1, "$", "€", "£", "¥") || is(i + 1, "%");
        boolean decimal = is(i + 1, ".", ",") && glued(i + 1) && at(i + 2).isNumber() && glued(i + 2);
        return year >= 1000 && year < 2200 && !money && !decimal ? year : 0;
    }

    /** A day of the month, 1–31: "13", "13th", "thirteenth". 0: none. {@link #afterDay} tells where it ends. */
    int day(int i) {
        int number = at(i).number();
        return number >= 1 && number <= 31 && at(i).lower().length() <= 2 ? number : 0;
    }

    int afterDay(int i) {
        return isSuffix(i + 1) ? i + 2 : i + 1;
    }

    /** "th" glued to a number. */
    boolean isSuffix(int i) {
        return is(i, "st", "nd", "rd", "th") && glued(i) && at(i - 1).isNumber();
    }

    /** The end of a month's name, over its full stop. */
    int afterMonth(int i) {
        return is(i + 1, ".") && glued(i + 1) && at(i).lower().length() <= 4 && !is(i, "june", "july", "may")
                ? i + 2
                : i + 1;
    }
}

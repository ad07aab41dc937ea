package org.chancery.time.internal;

import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Upos;
import org.chancery.record.Span;

/**
 * Where a match stands in its sentence's tree.
 *
 * @param first its first token
 * @param end the token after it
 * @param head its head among them
 */
record Setting(Sentence sentence, Span span, int first, int end, int head) {
    static Setting of(Sentence sentence, List<Lexeme> lexemes, Match match) {
        Span span = extent(sentence, lexemes, match);
        int first = tokenAt(sentence, span.start());
        int end = tokenAt(sentence, span.end() - 1) + 1;
        return new Setting(sentence, span, first, end, head(sentence, first, end));
    }

    /** The words of a match; without "the" where that belongs to a noun which the match describes ("the October talks"). */
    private static Span extent(Sentence sentence, List<Lexeme> lexemes, Match match) {
        int start = lexemes.get(match.first()).span().start();
        int end = lexemes.get(match.end() - 1).span().end();
        boolean names = match.meaning() instanceof Meaning.Calendar
                || match.meaning() instanceof Meaning.Named
                || match.meaning() instanceof Meaning.Duration
                || match.meaning() instanceof Meaning.YearPart;
        if (names && match.length() > 1 && lexemes.get(match.first()).is("the")) {
            int head = sentence.token(tokenAt(sentence, start)).head();
            if (head > tokenAt(sentence, end - 1)) {
                start = lexemes.get(match.first() + 1).span().start();
            }
        }
        return new Span(start, end);
    }

    private static int head(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = sentence.token(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }

    /** The token that covers, or follows, a character; binary search. */
    private static int tokenAt(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "the October talks": the date only says which talks are meant. */
    boolean describes() {
        int noun = sentence.token(head).head();
        return noun >= end && noun < end + 4 && sentence.token(noun).upos() != Upos.VERB;
    }

    /** "will hold Monday's talks": the time is of the noun, and that is the act. */
    boolean isAct(TimeWords words) {
        int noun = sentence.token(head).head();
        int verb = noun < end ? -1 : sentence.token(noun).head();
        return verb >= 0
                && sentence.token(noun).relation().equals("obj")
                && words.is("lightverb", sentence.token(verb).lemma());
    }
}

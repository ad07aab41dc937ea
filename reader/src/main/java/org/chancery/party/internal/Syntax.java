package org.chancery.party.internal;

import java.util.List;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;

/** Small questions to a sentence's words and tree. */
final class Syntax {
    private Syntax() {}

    /** The token of the stretch whose head lies outside it. */
    static int head(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = sentence.token(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return end - 1;
    }

    /** Whether a preposition of place stands before the stretch. */
    static boolean isPlace(WordClasses words, Sentence sentence, int first) {
        int i = first - 1;
        while (i >= 0 && i >= first - 3 && isFiller(sentence.token(i))) {
            i--;
        }
        return i >= 0 && words.is(WordClasses.Kind.PLACE, lower(sentence.token(i)));
    }

    /** Whether "in" stands right before the stretch, or before its article. */
    static boolean isIn(Sentence sentence, int first) {
        int i = first > 0 && sentence.token(first - 1).upos() == Upos.DET ? first - 2 : first - 1;
        return i >= 0 && lower(sentence.token(i)).equals("in");
    }

    /** Whether a token is part of a mention. */
    static boolean isCovered(List<PartyMention> found, int token) {
        return found.stream().anyMatch(mention -> mention.first() <= token && token < mention.end());
    }

    private static boolean isFiller(Token token) {
        return token.upos() == Upos.DET || token.upos() == Upos.ADJ;
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    static boolean isPossessive(Token token) {
        String form = lower(token);
        return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
    }

    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0))
                || Character.isTitleCase(token.form().codePointAt(0));
    }
}

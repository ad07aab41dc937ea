package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.party.internal.WordClasses.Kind;

/** Where a person's name runs in a sentence, by the names that the language floor found and by capitals. */
final class NameRun {
    private static final int LONGEST = 9;
    private static final int LONGEST_WORD = 60;

    private final WordClasses words;
    private final Sentence sentence;
    private final List<Hit> hits;

    NameRun(WordClasses words, Sentence sentence, List<Hit> hits) {
        this.words = words;
        this.sentence = sentence;
        this.hits = hits;
    }

    private boolean is(Kind kind, Token token) {
        return words.is(kind, Syntax.lower(token));
    }

    /** The end (exclusive) of the name that starts at {@code first}; {@code first} itself where none does. */
    int end(int first) {
        int i = first;
        while (i < sentence.size() && is(Kind.HONORIFIC, sentence.token(i))) {
            i++;
        }
        int named = named(i);
        int end = i;
        while (end < sentence.size() && end - i < LONGEST && continues(i, end)) {
            end++;
        }
        while (end > i && is(Kind.PARTICLE, sentence.token(end - 1)) && !isInitial(sentence.token(end - 1))) {
            end--;
        }
        end = Math.max(end, named);
        return end == i ? first : end;
    }

    /** Where the name itself starts, past "Mr." and the like. */
    int start(int first, int end) {
        int i = first;
        while (i + 1 < end && is(Kind.HONORIFIC, sentence.token(i))) {
            i++;
        }
        return i;
    }

    private int named(int at) {
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.PERSON && name.first() <= at && at < name.end()) {
                return name.end();
            }
        }
        return at;
    }

    private boolean continues(int first, int at) {
        Token token = sentence.token(at);
        String lower = Syntax.lower(token);
        if (lower.equals("of") || Syntax.isPossessive(token) && !(lower.length() == 1 && touches(at))) {
            return false;
        }
        if (words.is(Kind.PARTICLE, lower) && !Syntax.isCapital(token)) {
            return at > first
                    ? at + 1 < sentence.size()
                            && Character.isLetter(sentence.token(at + 1).form().codePointAt(0))
                    : lower.length() > 1 && at + 1 < sentence.size() && (lower.equals("al") || lower.equals("el"));
        }
        boolean inHit = at > first
                && hits.stream()
                        .anyMatch(hit -> hit.first() == at
                                && hit.isState()
                                && hit.kind() != Phrase.Kind.CAPITAL
                                && hit.kind() != Phrase.Kind.REGION);
        return Syntax.isCapital(token)
                && !inHit
                && Character.isLetter(token.form().codePointAt(0))
                && !words.is(Kind.CALENDAR, lower);
    }

    /** Whether the mark stands between two letters without a space: "Ch'in". */
    private boolean touches(int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at).span().start()
                        == sentence.token(at - 1).span().end()
                && sentence.token(at + 1).span().start()
                        == sentence.token(at).span().end();
    }

    private static boolean isInitial(Token token) {
        return token.form().length() == 2 && token.form().endsWith(".") && Syntax.isCapital(token);
    }

    /** The name's folded words, without honorifics and articles. */
    List<String> words(int first, int end) {
        List<String> all = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (!is(Kind.HONORIFIC, sentence.token(i))) {
                for (String word : Fold.words(sentence.token(i).form())) {
                    if (!word.equals("s") || i + 1 < end) {
                        all.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
                    }
                }
            }
        }
        return PersonTable.telling(all);
    }
}

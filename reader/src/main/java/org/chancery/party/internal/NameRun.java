package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Where a person's name runs, by the names that the language floor found and by capitals. */
final class NameRun {
    private static final int LONGEST = 9;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "bint", "ibn", "ben", "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der",
            "den", "la", "le", "ul", "ur", "abu", "ould", "of", "y", "e", "-", "'", "’", ".");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sir",
            "dame",
            "lord",
            "lady",
            "prof",
            "prof.",
            "sheikh",
            "mullah",
            "ayatollah");

    private NameRun() {}

    /** The end (exclusive) of the name that starts at {@code first}; {@code first} itself where none does. */
    static int end(Sentence sentence, int first, List<Hit> hits) {
        int i = first;
        while (i < sentence.size() && HONORIFICS.contains(Syntax.lower(sentence.token(i)))) {
            i++;
        }
        int named = named(sentence, i);
        int end = i;
        while (end < sentence.size() && end - i < LONGEST && continues(sentence, i, end, hits)) {
            end++;
        }
        while (end > i
                && PARTICLES.contains(Syntax.lower(sentence.token(end - 1)))
                && !isInitial(sentence.token(end - 1))) {
            end--;
        }
        end = Math.max(end, named);
        return end == i ? first : end;
    }

    private static int named(Sentence sentence, int at) {
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.PERSON && name.first() <= at && at < name.end()) {
                return name.end();
            }
        }
        return at;
    }

    private static boolean continues(Sentence sentence, int first, int at, List<Hit> hits) {
        Token token = sentence.token(at);
        String lower = Syntax.lower(token);
        if (lower.equals("of") || Syntax.isPossessive(token) && !(lower.length() == 1 && touches(sentence, at))) {
            return false;
        }
        if (PARTICLES.contains(lower) && !Syntax.isCapital(token)) {
            return at > first
                    ? at + 1 < sentence.size()
                            && Character.isLetter(sentence.token(at + 1).form().codePointAt(0))
                    : lower.length() > 1 && at + 1 < sentence.size() && (lower.equals("al") || lower.equals("el"));
        }
        boolean inHit = at > first
                && hits.stream()
                        .anyMatch(hit -> hit.first() == at && hit.isState() && hit.kind() != Phrase.Kind.CAPITAL);
        return Syntax.isCapital(token)
                && !inHit
                && Character.isLetter(token.form().codePointAt(0))
                && !isWeekday(lower);
    }

    /** Whether the mark stands between two letters without a space: "Ch'in". */
    private static boolean touches(Sentence sentence, int at) {
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

    private static boolean isWeekday(String word) {
        return switch (word) {
            case "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december" -> true;
            default -> false;
        };
    }

    /** The name's folded words, without honorifics, ranks and particles. */
    static List<String> words(Sentence sentence, int first, int end) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (!HONORIFICS.contains(Syntax.lower(sentence.token(i)))) {
                for (String word : Fold.words(sentence.token(i).form())) {
                    if (!word.equals("s") || i + 1 < end) {
                        words.add(word.length() > 60 ? word.substring(0, 60) : word);
                    }
                }
            }
        }
        words.removeIf(word -> word.equals("al") || word.equals("el") || word.equals("jr") || word.equals("sr"));
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}

package org.chancery.party.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.language.Sentence;

/**
 * The letters that a report gives in brackets behind a body's name and then calls it by: "the Peace Mediation Trust
 * (PMT)". Filled as the report is read; not thread-safe.
 */
final class Acronyms {
    private static final int MOST = 8;

    private final Map<String, String> codes = new HashMap<>();

    /** The letters in brackets from a token on, where they can stand for the name. */
    static Optional<String> after(Sentence sentence, int token, String name) {
        if (token + 2 >= sentence.size()
                || !sentence.token(token).form().equals("(")
                || !sentence.token(token + 2).form().equals(")")) {
            return Optional.empty();
        }
        String letters = sentence.token(token + 1).form();
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        boolean acronym = letters.length() <= MOST
                && capitals >= 2
                && capitals * 2 > letters.length()
                && name.length() > letters.length()
                && Character.toUpperCase(name.charAt(0)) == letters.charAt(0);
        return acronym ? Optional.of(letters) : Optional.empty();
    }

    /** Notes that letters, or a full name, stand for a party. */
    void add(String words, String code) {
        codes.put(words, code);
    }

    /** The party that letters or a full name were said to stand for. */
    Optional<String> code(String words) {
        return Optional.ofNullable(codes.get(words));
    }
}

package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;

/** Finds the tables' phrases in a sentence, the longest at each place; linear in the sentence. */
final class Scan {
    private final PhraseBook book;

    Scan(PhraseBook book) {
        this.book = book;
    }

    List<Hit> of(Sentence sentence, Optional<LocalDate> asOf) {
        List<String> words = new ArrayList<>(sentence.size());
        List<Integer> tokens = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            for (String word : Fold.words(sentence.token(i).form())) {
                words.add(word);
                tokens.add(i);
            }
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            List<Phrase> found = at(sentence, words, tokens, i, asOf);
            if (found.isEmpty()) {
                i++;
            } else {
                int last = i + found.get(0).words().size() - 1;
                hits.add(new Hit(tokens.get(i), tokens.get(last) + 1, found));
                i = last + 1;
            }
        }
        return hits;
    }

    private List<Phrase> at(
            Sentence sentence, List<String> words, List<Integer> tokens, int at, Optional<LocalDate> asOf) {
        List<Phrase> found = new ArrayList<>(1);
        for (Phrase phrase : book.startingWith(words.get(at))) {
            int size = phrase.words().size();
            if (!found.isEmpty() && size < found.get(0).words().size()) {
                break;
            }
            if (at + size <= words.size()
                    && words.subList(at, at + size).equals(phrase.words())
                    && wholeTokens(tokens, at, at + size)
                    && written(sentence, tokens.get(at), tokens.get(at + size - 1), phrase)
                    && phrase.holdsOn(asOf)) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** No phrase starts or ends within a token. */
    private static boolean wholeTokens(List<Integer> tokens, int from, int to) {
        boolean starts = from == 0 || !tokens.get(from - 1).equals(tokens.get(from));
        return starts && (to == tokens.size() || !tokens.get(to).equals(tokens.get(to - 1)));
    }

    /** Names are written with a capital, titles may not be; abbreviations exactly as in the table. */
    private boolean written(Sentence sentence, int first, int last, Phrase phrase) {
        String form = sentence.token(first).form();
        if (phrase.name().endsWith("-") && !compounded(sentence, last + 1)) {
            return false;
        }
        if (!phrase.exact().isEmpty()) {
            return first == last && form.equals(phrase.exact())
                    || first != last && form.startsWith(phrase.exact().substring(0, 1));
        }
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        if (phrase.kind() == Phrase.Kind.OUTLET
                && !Character.isUpperCase(sentence.token(last).form().codePointAt(0))) {
            return false;
        }
        return capital
                || phrase.kind() == Phrase.Kind.TITLE
                || phrase.kind() == Phrase.Kind.ORGAN
                        && Character.isLowerCase(phrase.name().codePointAt(0))
                || (phrase.kind() == Phrase.Kind.ORGANISATION || phrase.kind() == Phrase.Kind.GROUP)
                        && Character.isLowerCase(phrase.name().codePointAt(0))
                || phrase.kind() == Phrase.Kind.ORGANISATION && form.startsWith("al");
    }

    /** "Franco-German": a hyphen and a people's name. */
    private boolean compounded(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).form().matches("[-‐‑–]")
                && Fold.words(sentence.token(at + 1).form()).stream()
                        .flatMap(word -> book.startingWith(word).stream())
                        .anyMatch(phrase -> phrase.kind() == Phrase.Kind.DEMONYM);
    }
}

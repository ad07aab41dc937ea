package org.chancery.party.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.party.PartyMention;

/** Who was named in one breath, for "both sides". */
final class Pairs {
    /** Sentences after which a pair is no longer the last that was spoken of. */
    private static final int PAIR_REACH = 2;

    private final Set<String> alone = new HashSet<>();
    private List<String> pair = List.of();
    private int pairedIn = Integer.MIN_VALUE / 2;

    /** Notes "Japan and Kenya": two parties named in one breath are the two that "both sides" means. */
    void read(Sentence sentence, List<PartyMention> found) {
        for (PartyMention second : found) {
            Token head = sentence.token(second.head());
            boolean two = head.deprel().equals("conj") && conjuncts(sentence, head.head()) == 1;
            if (two && Cast.isSpokenOf(second.kind(), second.codes())) {
                found.stream()
                        .filter(first -> first.head() == head.head() && Cast.isSpokenOf(first.kind(), first.codes()))
                        .filter(first -> !first.codes().equals(second.codes()))
                        .findFirst()
                        .ifPresent(first -> {
                            pair = List.of(first.codes().get(0), second.codes().get(0));
                            pairedIn = sentence.index();
                        });
            }
        }
    }

    /** How many are coordinated with a word: more than one make a list, not a pair. */
    private static long conjuncts(Sentence sentence, int first) {
        return sentence.children(first).stream()
                .filter(child -> child.deprel().equals("conj"))
                .count();
    }

    private static boolean isListed(Sentence sentence, int head) {
        Token token = sentence.token(head);
        return conjuncts(sentence, token.deprel().equals("conj") && token.head() >= 0 ? token.head() : head) > 1;
    }

    /** Notes a party that heads a nominal. */
    void spokenOf(Sentence sentence, int head, String code) {
        if (!isListed(sentence, head)) {
            alone.add(code);
        }
    }

    /** Those of the codes that were not only named in lists of three and more. */
    List<String> unlisted(List<String> codes) {
        return codes.stream().filter(alone::contains).toList();
    }

    /** The two parties last named in one breath, not long before the sentence. */
    List<String> before(int sentence) {
        return sentence - pairedIn <= PAIR_REACH ? pair : List.of();
    }
}

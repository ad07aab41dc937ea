package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;

/** "The foreign ministry", "the kingdom", "the group": definite nouns that take up a party named before. */
final class Definites {
    /** How many words may stand between article and noun. */
    private static final int ATTRIBUTES = 3;

    private final Cast cast;
    private final Sentence sentence;
    private final List<PartyMention> found;

    Definites(Cast cast, Sentence sentence, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.found = found;
    }

    void read() {
        for (Token token : sentence.tokens()) {
            String noun = Syntax.lower(token);
            boolean body = cast.world().bodies().actsAlone(noun);
            if ((body || cast.world().collectives().has(noun))
                    && token.upos() != Upos.VERB
                    && !Syntax.isCovered(found, token.index())) {
                definite(token, noun, body);
            }
        }
    }

    private void definite(Token token, String noun, boolean body) {
        int first = token.index();
        while (first > 0 && first > token.index() - ATTRIBUTES && isAttribute(sentence.token(first - 1))) {
            first--;
        }
        String before = first > 0 ? Syntax.lower(sentence.token(first - 1)) : "";
        boolean definite = before.equals("the")
                || before.equals("this") && !body && !cast.world().collectives().ofStates(noun);
        if (!definite || !body && isOther(noun, first, token.index())) {
            return;
        }
        int start = first;
        Optional<String> code = body ? ownerOf(noun, first) : meant(noun, first, token.index());
        code.ifPresent(party -> cast.addBody(found, sentence, start, token.index() + 1, List.of(party)));
    }

    /** "the foreign ministry": of the state whose body was called so, or that acts here. */
    private Optional<String> ownerOf(String noun, int first) {
        return cast.bodyCalled(noun).or(() -> cast.actingBefore(sentence.index(), found, first));
    }

    /** The party named last that the noun can stand for. */
    private Optional<String> meant(String noun, int first, int at) {
        Collectives collectives = cast.world().collectives();
        Set<String> area = collectives.area(attributes(first, at));
        if (area.isEmpty() && collectives.ofAnyState(noun)) {
            return cast.actingBefore(sentence.index(), found, first);
        }
        boolean states = collectives.ofStates(noun);
        List<String> codes = new ArrayList<>(cast.spokenOfBefore(found, first));
        Collections.reverse(codes);
        return codes.stream()
                .filter(code -> states == cast.world().book().isState(code))
                .filter(code -> states ? collectives.fits(noun, code, area) : collectives.fits(noun, code))
                .filter(code -> states || cast.isRecent(code, sentence.index()))
                .findFirst();
    }

    private String attributes(int first, int at) {
        return at == first
                ? ""
                : String.join(" ", Fold.words(sentence.span(first, at - 1).in(cast.text())));
    }

    /** "the computer company", "the Islamic State group": one among others, not the one named before. */
    private boolean isOther(String noun, int first, int at) {
        if (cast.world().collectives().ofStates(noun)) {
            return false;
        }
        for (int i = first; i < at; i++) {
            Token word = sentence.token(i);
            boolean plain =
                    word.upos() == Upos.ADJ || cast.world().words().is(WordClasses.Kind.GROUPING, Syntax.lower(word));
            if (!plain || Syntax.isCovered(found, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttribute(Token token) {
        return token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }
}

package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** States, peoples, capitals, bodies, organisations and outlets of a sentence. */
final class Bodies {
    private final Cast cast;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final List<PartyMention> found;

    Bodies(Cast cast, Sentence sentence, List<Hit> hits, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.hits = hits;
        this.found = found;
    }

    void read() {
        for (Hit hit : hits) {
            if (!hit.is(Phrase.Kind.TITLE) && !insideName(hit)) {
                hit(hit);
            }
        }
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.ORGANISATION && !isFound(name)) {
                organisation(name);
            }
        }
        for (Token token : sentence.tokens()) {
            if (cast.world().actsAlone(Syntax.lower(token)) && !covered(token.index())) {
                alone(token);
            }
        }
    }

    /** "Jordan" in "Michael Jordan": a word of a person's name. */
    private boolean insideName(Hit hit) {
        return sentence.names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.PERSON
                        && name.first() <= hit.first()
                        && hit.end() <= name.end()
                        && name.end() - name.first() > hit.end() - hit.first());
    }

    private void hit(Hit hit) {
        String code = hit.code();
        Phrase phrase = hit.meanings().get(0);
        switch (hit.kind()) {
            case OUTLET -> add(hit.first(), hit.end(), Mention.Kind.OUTLET, phrase.name(), List.of());
            case ORGANISATION -> add(hit.first(), hit.end(), Mention.Kind.ORGANISATION, phrase.name(), List.of(code));
            case CAPITAL -> {
                Mention.Kind kind = Syntax.isPlace(cast.world().words(), sentence, hit.first())
                        ? Mention.Kind.PLACE
                        : Mention.Kind.STATE;
                add(hit.first(), hit.end(), kind, phrase.name(), List.of(code));
            }
            case SEAT -> add(hit.first(), hit.end(), Mention.Kind.ORGANISATION, phrase.name(), List.of(code));
            default -> state(hit, phrase);
        }
    }

    /** A state, or its people's name; with the body that follows it. */
    private void state(Hit hit, Phrase phrase) {
        int end = covered(hit.first()) ? hit.end() : bodyEnd(hit);
        if (end > hit.end()) {
            String name = sentence.span(hit.first(), end - 1).in(cast.text());
            add(hit.first(), end, Mention.Kind.ORGANISATION, name, List.of(hit.code()));
            cast.body(Syntax.lower(sentence.token(end - 1)), hit.code());
        }
        add(hit.first(), hit.end(), Mention.Kind.STATE, phrase.name(), List.of(hit.code()));
    }

    /** The end of a body's name that starts with the hit: "Japanese Foreign Ministry officials". */
    private int bodyEnd(Hit hit) {
        int end = hit.end();
        for (int i = hit.end(); i < Math.min(sentence.size(), hit.end() + 6); i++) {
            Token token = sentence.token(i);
            boolean inside = token.upos() == Upos.ADJ
                    || token.upos() == Upos.NOUN
                    || token.upos() == Upos.PROPN
                    || Syntax.isPossessive(token)
                    || token.form().equals("-");
            if (!inside) {
                break;
            }
            if (cast.world().isBody(Syntax.lower(token))) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean isFound(Name name) {
        return found.stream().anyMatch(mention -> mention.first() <= name.first() && name.end() <= mention.end());
    }

    /** A body that no table knows: of the state that its name has in it, else a party of its own name. */
    private void organisation(Name name) {
        int first = name.first();
        while (first < name.end() - 1 && sentence.token(first).upos() == Upos.DET) {
            first++;
        }
        int from = first;
        String words = sentence.span(first, name.end() - 1).in(cast.text());
        Optional<String> state = hits.stream()
                .filter(hit -> hit.isState() || hit.is(Phrase.Kind.ORGANISATION))
                .filter(hit -> from <= hit.first() && hit.end() <= name.end())
                .map(Hit::code)
                .findFirst();
        boolean ministry = words.contains("Ministry")
                || words.contains("Parliament")
                || words.contains("Cabinet")
                || words.contains("Army");
        Optional<String> code = state.or(() -> ministry ? cast.lastState() : Optional.empty());
        add(first, name.end(), Mention.Kind.ORGANISATION, words, List.of(code.orElse(words)));
    }

    private boolean covered(int token) {
        return found.stream().anyMatch(mention -> mention.first() <= token && token < mention.end());
    }

    /** "the foreign ministry": of the state that the report speaks of. */
    private void alone(Token token) {
        int first = token.index();
        while (first > 0 && first > token.index() - 3 && isAttribute(sentence.token(first - 1))) {
            first--;
        }
        boolean definite = first > 0 && Syntax.lower(sentence.token(first - 1)).equals("the");
        Optional<String> state = cast.bodyCalled(Syntax.lower(token)).or(cast::lastState);
        if (definite && state.isPresent() && token.upos() != Upos.VERB) {
            String name = sentence.span(first, token.index()).in(cast.text());
            add(first, token.index() + 1, Mention.Kind.ORGANISATION, name, List.of(state.get()));
        }
    }

    private static boolean isAttribute(Token token) {
        return token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    private void add(int first, int end, Mention.Kind kind, String name, List<String> codes) {
        cast.add(found, sentence, first, end, kind, name, codes, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

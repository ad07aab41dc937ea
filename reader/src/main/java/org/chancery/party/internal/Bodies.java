package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.party.internal.WordClasses.Kind;
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
            if (!hit.isCommon() && !insideName(hit) && !isSurname(hit)) {
                hit(hit);
            }
        }
        new Organs(cast, sentence, hits, found).read();
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.ORGANISATION && !isFound(name)) {
                organisation(name);
            }
        }
        sentence.tokens().forEach(this::acronym);
        for (Token token : sentence.tokens()) {
            if (isPeople(token)) {
                people(token);
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

    /** "Jordan" after "Michael Jordan", in a report that has not spoken of the state. */
    private boolean isSurname(Hit hit) {
        if (!hit.is(Phrase.Kind.STATE) || hit.end() - hit.first() > 1 || cast.hasNamed(hit.code())) {
            return false;
        }
        Optional<PartyMention> bearer = cast.people().surnamed(Syntax.lower(sentence.token(hit.first())));
        bearer.ifPresent(same -> cast.again(found, sentence, hit.first(), hit.end(), same));
        return bearer.isPresent();
    }

    private void hit(Hit hit) {
        if (isPeoplePart(hit)) {
            String words = sentence.span(hit.first() - 1, hit.end() - 1).in(cast.text());
            add(hit.first() - 1, hit.end(), Mention.Kind.ORGANISATION, words, List.of(words));
            return;
        }
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
            case REGION -> region(hit, phrase);
            case SEAT -> add(hit.first(), hit.end(), Mention.Kind.ORGANISATION, phrase.name(), List.of(code));
            case GROUP ->
                add(
                        hit.first(),
                        hit.end(),
                        Mention.Kind.STATE,
                        phrase.name(),
                        cast.world().book().members(code));
            default -> state(hit, phrase);
        }
    }

    /** A place of its state, the authorities of which act for it; nobody where the name only says which or where. */
    private void region(Hit hit, Phrase phrase) {
        int end = bodyEnd(hit);
        if (Syntax.isPlace(cast.world().words(), sentence, hit.first())) {
            add(hit.first(), hit.end(), Mention.Kind.PLACE, phrase.name(), List.of(hit.code()));
        } else if (end > hit.end()) {
            String name = sentence.span(hit.first(), end - 1).in(cast.text());
            add(hit.first(), end, Mention.Kind.ORGANISATION, name, List.of(hit.code()));
        } else if (isArgument(hit)) {
            add(hit.first(), hit.end(), Mention.Kind.STATE, phrase.name(), List.of(hit.code()));
        }
    }

    private boolean isArgument(Hit hit) {
        String relation =
                sentence.token(Syntax.head(sentence, hit.first(), hit.end())).deprel();
        boolean listed = hit.first() > 1
                && sentence.token(hit.first() - 1).form().equals(",")
                && sentence.token(hit.first() - 2).upos() == Upos.PROPN;
        boolean inName = hit.end() < sentence.size()
                && sentence.token(hit.end()).upos() == Upos.PROPN
                && !cast.world().words().is(Kind.CALENDAR, Syntax.lower(sentence.token(hit.end())));
        return !listed && !inName && (relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("obl"));
    }

    /** "ethnic Albanians", "Bosnian Serbs": a people of one state in another, and not the first state. */
    private boolean isPeoplePart(Hit hit) {
        Token last = sentence.token(hit.end() - 1);
        if (!hit.is(Phrase.Kind.DEMONYM) || hit.first() == 0 || !last.form().endsWith("s")) {
            return false;
        }
        String before = Syntax.lower(sentence.token(hit.first() - 1));
        return last.upos() != Upos.ADJ
                && (before.equals("ethnic")
                        || hits.stream()
                                .anyMatch(other -> other.is(Phrase.Kind.DEMONYM)
                                        && other.end() == hit.first()
                                        && !other.code().equals(hit.code())));
    }

    /** A state, or its people's name; with the body that follows it. */
    private void state(Hit hit, Phrase phrase) {
        if (isApart(hit)) {
            add(hit.first(), hit.end(), Mention.Kind.STATE, phrase.name(), List.of());
            return;
        }
        int end = Syntax.isCovered(found, hit.first()) ? hit.end() : bodyEnd(hit);
        if (end > hit.end()) {
            String name = sentence.span(hit.first(), end - 1).in(cast.text());
            add(hit.first(), end, Mention.Kind.ORGANISATION, name, joined(hit, end));
            cast.body(Syntax.lower(sentence.token(end - 1)), hit.code());
        }
        add(hit.first(), hit.end(), Mention.Kind.STATE, phrase.name(), List.of(hit.code()));
    }

    /** "US-backed rebels": not the state's, whoever stands behind them. */
    private boolean isApart(Hit hit) {
        return hit.end() + 1 < sentence.size()
                && sentence.token(hit.end()).form().equals("-")
                && cast.world().words().is(Kind.APART, Syntax.lower(sentence.token(hit.end() + 1)));
    }

    /** Whose the body is: "US-Japan alliance" is of two. */
    private List<String> joined(Hit hit, int end) {
        List<String> codes = new ArrayList<>(List.of(hit.code()));
        for (Hit other : hits) {
            boolean next = other.first() > hit.first()
                    && other.first() < end
                    && sentence.token(other.first() - 1).form().matches("[-–—/]");
            if (next && (other.isState() || other.is(Phrase.Kind.ORGANISATION)) && !codes.contains(other.code())) {
                codes.add(other.code());
            }
        }
        return codes;
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
            if (cast.world().bodies().isBody(Syntax.lower(token))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** "Muslims", "Kurds": many of a faith or a people, who are no state. */
    private boolean isPeople(Token token) {
        boolean named = sentence.names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.NATIONALITY && name.end() == token.index() + 1);
        boolean many = cast.world().words().is(Kind.PEOPLE, Syntax.lower(token))
                || named && (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN) && isPlural(token);
        return many
                && hits.stream().noneMatch(hit -> hit.first() <= token.index() && token.index() < hit.end())
                && sentence.names().stream()
                        .noneMatch(name -> name.kind() == Name.Kind.ORGANISATION
                                && name.first() <= token.index()
                                && token.index() < name.end());
    }

    private static boolean isPlural(Token token) {
        return token.feat("Number").equals("Plur") || token.form().endsWith("s");
    }

    /** With what tells them from others: "Iraqi Shi'ites", "Sunni Muslims". */
    private void people(Token token) {
        int first = token.index();
        while (first > 0 && isCapitalAttribute(sentence.token(first - 1))) {
            first--;
        }
        String words = sentence.span(first, token.index()).in(cast.text());
        add(first, token.index() + 1, Mention.Kind.ORGANISATION, words, List.of(words));
    }

    private static boolean isCapitalAttribute(Token token) {
        return Syntax.isCapital(token) && (token.upos() == Upos.ADJ || token.upos() == Upos.PROPN);
    }

    private boolean isFound(Name name) {
        return found.stream().anyMatch(mention -> mention.first() <= name.first() && name.end() <= mention.end());
    }

    /** A body that no table knows: of the state that its name has in it, else a party of its own name. */
    private void organisation(Name name) {
        int first = start(name);
        String words = sentence.span(first, name.end() - 1).in(cast.text());
        Optional<String> state = hits.stream()
                .filter(hit -> hit.isState() || hit.is(Phrase.Kind.ORGANISATION))
                .filter(hit -> first <= hit.first() && hit.end() <= name.end())
                .map(Hit::code)
                .findFirst();
        Organs organs = new Organs(cast, sentence, hits, found);
        boolean organ = cast.world().bodies().isOrgan(words);
        Optional<String> code = state.or(() -> organs.within(first, name.end()))
                .or(() -> organ ? organs.named(first).or(() -> cast.stateBefore(found, first)) : Optional.empty());
        Optional<String> letters = Acronyms.after(sentence, name.end(), words);
        String meant =
                code.or(() -> letters).or(() -> cast.acronyms().code(words)).orElse(words);
        letters.ifPresent(acronym -> {
            cast.acronyms().add(acronym, meant);
            cast.acronyms().add(words, meant);
        });
        add(first, name.end(), Mention.Kind.ORGANISATION, words, List.of(meant));
    }

    /** "The PMT": letters that the report has explained, where nothing takes them for a name. */
    private void acronym(Token token) {
        Optional<String> code = cast.acronyms().code(token.form());
        if (code.isPresent() && !Syntax.isCovered(found, token.index())) {
            add(token.index(), token.index() + 1, Mention.Kind.ORGANISATION, token.form(), List.of(code.get()));
        }
    }

    /** Without an article, with an adjective of the name that the language floor left out: "Kurdish Freedom Falcons". */
    private int start(Name name) {
        int first = name.first();
        while (first < name.end() - 1 && sentence.token(first).upos() == Upos.DET) {
            first++;
        }
        if (first > 0 && first == name.first()) {
            Token before = sentence.token(first - 1);
            boolean adjective = before.upos() == Upos.ADJ && Syntax.isCapital(before);
            if (adjective
                    && before.head() >= first
                    && before.head() < name.end()
                    && !Syntax.isCovered(found, first - 1)) {
                first--;
            }
        }
        return first;
    }

    private void add(int first, int end, Mention.Kind kind, String name, List<String> codes) {
        cast.add(found, sentence, first, end, kind, name, codes, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

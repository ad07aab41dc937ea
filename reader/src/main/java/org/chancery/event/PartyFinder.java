package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/** Whom the nominals of one sentence stand for. */
final class PartyFinder {
    private static final Set<String> PERSONAL = Set.of("it", "they", "he", "she", "its", "their", "his", "her");

    private final Lexicon lexicon;
    private final Tree tree;
    private final Parties parties;
    private final int sentence;
    private final Wording wording;
    private final Speakers speakers;
    private final Owners owners;

    PartyFinder(Lexicon lexicon, Tree tree, Parties parties, Speakers speakers) {
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.tree = tree;
        this.parties = parties;
        this.sentence = tree.sentence().index();
        this.wording = new Wording(lexicon, tree);
        this.owners = new Owners(lexicon, tree, this);
    }

    /** The mention that the token heads or belongs to, where it stands for some party. */
    Optional<PartyMention> mention(int token) {
        return parties.at(sentence, token)
                .filter(found ->
                        found.kind() != Mention.Kind.OUTLET || !found.codes().isEmpty());
    }

    /** Whether the nominal itself is a party, rather than a thing that belongs to one. */
    boolean stands(int head) {
        if (mention(head).filter(found -> !found.codes().isEmpty()).isPresent()) {
            return true;
        }
        return lexicon.in("group", tree.lemma(head))
                || lexicon.in("envoy", tree.lemma(head))
                || lexicon.in("captive", tree.lemma(head)) && owned(head);
    }

    /** Whether the nominal is somebody who travels: a person, an office, a delegation. */
    boolean person(int head) {
        boolean named = mention(head)
                .filter(found -> found.kind() == Mention.Kind.PERSON || found.kind() == Mention.Kind.OFFICE)
                .isPresent();
        return named || tree.at(head).upos() == Upos.PRON || lexicon.in("traveller", tree.lemma(head));
    }

    /** Whether the nominal is somebody of flesh and blood, and no thing. */
    boolean living(int head) {
        return person(head) || people(head) && tree.at(head).upos() != Upos.PROPN;
    }

    /** Whether somebody is named, as politicians are where they attack or beat each other with words or votes. */
    boolean individual(int head) {
        return head >= 0
                && mention(head)
                        .filter(found -> found.kind() == Mention.Kind.PERSON || found.kind() == Mention.Kind.OFFICE)
                        .isPresent();
    }

    /** Whether a thing is named as some party's: "Japanese aircraft", "Japan's offer". */
    boolean owned(int head) {
        return !owners.of(head).empty();
    }

    /** The party that the nominal and those coordinated with it stand for. */
    Filler of(int head) {
        Filler filler = Filler.NOBODY;
        for (int each : tree.conjuncts(head)) {
            filler = filler.and(one(each));
        }
        return filler;
    }

    private static boolean named(PartyMention mention) {
        return mention.kind() == Mention.Kind.ORGANISATION || mention.kind() == Mention.Kind.PERSON;
    }

    /** The party that acts: things act for their owners too ("Japanese aircraft"). */
    Filler agent(int head) {
        Filler filler = Filler.NOBODY;
        for (int each : tree.conjuncts(head)) {
            Filler found = one(each);
            filler = filler.and(
                    found.empty() && tree.at(each).upos() != Upos.PRON && !(each != head && owners.retinue(each))
                            ? owners.harm(each) ? owners.attacker(each) : owners.of(each)
                            : found);
        }
        return filler;
    }

    private Filler one(int head) {
        Optional<PartyMention> found = mention(head);
        if (found.isPresent() && !found.get().codes().isEmpty()) {
            return owners.people(head, found.get());
        }
        int counted = counted(head);
        if (counted >= 0) {
            return of(counted);
        }
        if (tree.at(head).upos() == Upos.PRON) {
            return antecedent(head);
        }
        Filler owner = people(head) ? owners.of(head).and(owners.placed(head)) : Filler.NOBODY;
        if (!owner.empty()) {
            return owners.minority(head) ? owners.among(head, owner) : first(owner, head);
        }
        Filler led = found.isPresent() && found.get().kind() == Mention.Kind.PERSON ? led(head) : Filler.NOBODY;
        if (!led.empty()) {
            return new Filler(
                    led.codes(),
                    led.proof(),
                    filler(found.get()).persons(),
                    filler(found.get()).tokens());
        }
        if (found.isPresent() && named(found.get())) {
            return filler(found.get(), List.of(found.get().name()));
        }
        Filler name = wording.name(head);
        if (!name.empty()) {
            return name;
        }
        Filler within = lexicon.in("group", tree.lemma(head)) ? within(head) : Filler.NOBODY;
        return within.empty() ? wording.group(head) : first(within, head);
    }

    /** "Smith, who heads the space agency of Kenya": whose body somebody leads. */
    private Filler led(int head) {
        int clause = tree.child(head, "acl:relcl");
        return clause >= 0 && lexicon.in("lead", tree.lemma(clause)) ? within(clause) : Filler.NOBODY;
    }

    /** "dozens of officials", "members of the group": who is counted; or -1. */
    int counted(int head) {
        boolean measure = lexicon.in("measure", tree.lemma(head)) || lexicon.in("share", tree.lemma(head));
        for (int child : tree.children(head)) {
            if (measure && tree.is(child, "nmod", "obl") && tree.cases(child).contains("of")) {
                return child;
            }
        }
        return -1;
    }

    /** A pronoun that nobody resolved, in a clause that another governs: the subject of the governing clause. */
    private Filler antecedent(int pronoun) {
        if (Speakers.firstPerson(tree.lemma(pronoun))) {
            return speakers.at(tree.span(pronoun))
                    .map(found -> found.codes().isEmpty() ? filler(found, List.of(found.name())) : filler(found))
                    .map(speaker -> new Filler(speaker.codes(), speaker.proof(), speaker.persons(), List.of(pronoun)))
                    .orElse(Filler.NOBODY);
        }
        if (!PERSONAL.contains(tree.lemma(pronoun))) {
            return Filler.NOBODY;
        }
        int clause = tree.clauseAbove(pronoun);
        int own = clause >= 0 && tree.is(pronoun, "nmod:poss") ? tree.child(clause, "nsubj", "nsubj:pass") : -1;
        if (own >= 0 && own < pronoun && !tree.below(pronoun, own)) {
            return agent(own);
        }
        for (int depth = 0; clause >= 0 && depth < 8; depth++) {
            int head = tree.at(clause).head();
            boolean governed = head >= 0 && tree.is(clause, "ccomp", "xcomp", "advcl", "conj", "acl");
            int subject = governed ? tree.child(head, "nsubj", "nsubj:pass") : -1;
            if (subject >= 0 && subject < pronoun && tree.at(subject).upos() != Upos.PRON) {
                Filler found = agent(subject);
                return new Filler(found.codes(), found.proof(), found.persons(), List.of(pronoun));
            }
            clause = governed ? head : -1;
        }
        return Filler.NOBODY;
    }

    /** A party's words with the group noun itself as part of the proof. */
    private Filler first(Filler owner, int head) {
        List<Integer> tokens = new ArrayList<>(owner.tokens());
        tokens.add(head);
        return new Filler(owner.codes(), owner.proof(), owner.persons(), tokens);
    }

    /** Nouns that act or suffer in a state's name when a state qualifies them: "Japanese officials". */
    boolean people(int head) {
        String lemma = tree.lemma(head);
        return lexicon.in("group", lemma)
                || lexicon.in("envoy", lemma)
                || lexicon.in("captive", lemma)
                || lexicon.in("forces", lemma)
                || lexicon.in("people", lemma)
                || tree.at(head).upos() == Upos.PROPN;
    }

    /** "students at the university": whether a mention only says where somebody studies or works. */
    boolean belongs(PartyMention mention) {
        int head = tree.at(mention.head()).head();
        return mention.kind() == Mention.Kind.ORGANISATION
                && mention.codes().contains(mention.name())
                && head >= 0
                && lexicon.in("local", tree.lemma(head))
                && tree.cases(mention.head()).stream().anyMatch(Set.of("at", "of", "from")::contains);
    }

    Owners owners() {
        return owners;
    }

    /** A name that nobody knows, as the report writes it. */
    Filler unknown(int head) {
        return mention(head).isEmpty() ? wording.unknown(head) : Filler.NOBODY;
    }

    /** The first party named below a nominal that itself names none. */
    Filler within(int head) {
        for (PartyMention mention : all()) {
            if (tree.below(mention.head(), head) && !mention.codes().isEmpty() && !located(mention.head(), head)) {
                return filler(mention);
            }
        }
        for (Name name : tree.sentence().names()) {
            if (name.kind() == Name.Kind.ORGANISATION && tree.below(name.first(), head)) {
                return wording.words(name.first(), name.end() - 1);
            }
        }
        return Filler.NOBODY;
    }

    /** Whether something only lies at a place: "a bomb in Japan". */
    private boolean located(int token, int top) {
        for (int at = token; at >= 0 && at != top; at = tree.at(at).head()) {
            if (tree.cases(at).stream().anyMatch(Set.of("in", "at", "near", "on", "according")::contains)) {
                return !people(top);
            }
        }
        return false;
    }

    Filler words(int first, int last) {
        return wording.words(first, last);
    }

    Filler filler(PartyMention mention) {
        return filler(mention, mention.codes());
    }

    /** The mention and what is coordinated with it: "to Kenya, Somalia and Ethiopia". */
    Filler listed(PartyMention mention) {
        Filler filler = filler(mention);
        for (int each : tree.conjuncts(mention.head())) {
            Optional<PartyMention> other = each == mention.head() ? Optional.empty() : mention(each);
            filler = filler.and(other.filter(found -> !found.codes().isEmpty())
                    .map(this::filler)
                    .orElse(Filler.NOBODY));
        }
        return filler;
    }

    private Filler filler(PartyMention mention, List<String> codes) {
        Set<String> persons = new LinkedHashSet<>();
        mention.person().ifPresent(persons::add);
        Span span = mention.span();
        return new Filler(
                new LinkedHashSet<>(codes), List.of(span), persons, List.of(mention.first(), mention.end() - 1));
    }

    List<PartyMention> all() {
        return parties.in(sentence);
    }
}

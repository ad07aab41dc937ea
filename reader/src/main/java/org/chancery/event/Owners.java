package org.chancery.event;

import java.util.List;
import java.util.Set;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Whose somebody or something is, by genitive, adjective, compound or preposition. */
final class Owners {
    private static final Set<String> PLACED = Set.of("of", "from", "in", "at", "for", "across", "near", "inside");

    /** What marks the victim or the scene of a harm. */
    private static final Set<String> SUFFERING = Set.of("on", "against", "in", "at", "near", "to", "upon", "inside");

    private final Lexicon lexicon;
    private final Tree tree;
    private final PartyFinder parties;

    Owners(Lexicon lexicon, Tree tree, PartyFinder parties) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.parties = parties;
    }

    /** Whose something is: genitive, adjective, compound, "of". */
    Filler of(int head) {
        Filler filler = qualifiers(head);
        filler = filler.empty() ? named(head, Set.of("of", "from", "by", "between")) : filler;
        return filler.empty() ? named(head, Set.of("for")) : filler;
    }

    /** The parties of a bond: "Japan's relations with France", "relations between Japan and France". */
    Filler between(int noun) {
        return noun < 0 ? Filler.NOBODY : of(noun).and(named(noun, Set.of("with", "between", "of")));
    }

    /** Genitive, adjective and compound alone: "Japan's visit", "the Japanese offer". */
    Filler qualifiers(int head) {
        Filler filler = Filler.NOBODY;
        Filler theirs = Filler.NOBODY;
        for (int child : tree.children(head)) {
            if (tree.is(child, "nmod:poss") && tree.at(child).upos() == Upos.PRON) {
                theirs = parties.of(child); // "his Jordanian counterpart" is Jordan's alone
            } else if (tree.is(child, "nmod:poss")) {
                filler = filler.and(parties.of(child));
            } else if (tree.is(child, "amod", "compound", "nmod:unmarked", "nmod:desc", "flat")
                    || tree.is(child, "nmod") && tree.cases(child).isEmpty()) {
                filler = backed(child) ? filler : filler.and(direct(child)).and(adjectives(child));
            }
        }
        return filler.empty() ? theirs : filler;
    }

    /** "and his wife", "and its allies": company that is named by somebody else's name alone. */
    boolean retinue(int head) {
        int owner = tree.is(head, "conj") ? tree.child(head, "nmod:poss") : -1;
        return owner >= 0 && tree.at(owner).upos() == Upos.PRON && tree.child(head, "amod", "compound", "appos") < 0;
    }

    boolean harm(int head) {
        return lexicon.in("harm", tree.lemma(head));
    }

    /** The genitive of a noun; of harm, who did it. */
    Filler genitive(int noun) {
        return harm(noun) ? attacker(noun) : qualifiers(noun);
    }

    /** Whose the coordinated nouns are; of harm, who did it. No noun is -1. */
    Filler ofEach(int head) {
        Filler filler = Filler.NOBODY;
        for (int each : head < 0 ? List.<Integer>of() : tree.conjuncts(head)) {
            filler = filler.and(harm(each) ? doer(each) : of(each));
        }
        return filler;
    }

    /** Whether a noun names a fight of two sides. */
    boolean clash(int head) {
        return lexicon.in("clash", tree.lemma(head));
    }

    /** Who did the harm that a noun names, also "of" somebody. */
    Filler doer(int head) {
        Filler attacker = attacker(head);
        return attacker.empty() ? named(head, Set.of("of")) : attacker;
    }

    /**
     * Who did the harm that a noun names: "an Israeli airstrike", "an attack by rebels", "attacks carried out by rebels".
     * "The Ankara attack" is one in Ankara, not one of Ankara's.
     */
    Filler attacker(int head) {
        Filler filler = Filler.NOBODY;
        for (int child : tree.children(head)) {
            boolean before = child < head && tree.is(child, "amod", "compound") && !backed(child) && !place(child);
            if (tree.is(child, "nmod:poss")) {
                filler = filler.and(parties.agent(child));
            } else if (before) {
                filler = filler.and(direct(child)).and(adjectives(child));
            }
        }
        filler = filler.empty() ? named(head, Set.of("by")) : filler;
        int told = tree.child(head, "acl");
        boolean done = told >= 0 && lexicon.in("wage", tree.lemma(told)) && tree.passive(told);
        int agent = done ? tree.subject(told) : -1;
        return filler.empty() && agent >= 0 ? parties.agent(agent) : filler;
    }

    /** Where the harm that a noun names struck: "the Kabul bombing", "an attack in Kabul". */
    Filler site(int head) {
        for (int child : tree.children(head)) {
            if (child < head && tree.is(child, "compound") && place(child)) {
                return direct(child);
            }
        }
        return named(head, Set.of("on", "against", "in", "at", "near"));
    }

    /** A place's own name before a noun says where; an adjective or "US" says whose. */
    private boolean place(int token) {
        boolean named = parties.mention(token)
                .filter(found -> found.kind() == Mention.Kind.PLACE || found.kind() == Mention.Kind.STATE)
                .isPresent();
        String form = tree.at(token).form();
        return named && tree.at(token).upos() != Upos.ADJ && form.length() > 3;
    }

    /** A side without those who are named only as whom a harm was done to, or where: "the attack on Japan". */
    Filler guilty(Filler side) {
        boolean suffers = !side.tokens().isEmpty() && side.tokens().stream().allMatch(this::suffers);
        return suffers ? Filler.NOBODY : side;
    }

    private boolean suffers(int token) {
        int at = token;
        for (int depth = 0; depth < 6 && tree.at(at).head() >= 0; depth++) {
            int head = tree.at(at).head();
            if (harm(head)
                    && tree.is(at, "nmod", "obl")
                    && tree.cases(at).stream().anyMatch(SUFFERING::contains)) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** "U.S. and Russian negotiators": the adjectives are coordinated. */
    private Filler adjectives(int head) {
        Filler filler = Filler.NOBODY;
        for (int child : tree.children(head)) {
            if (tree.is(child, "conj", "amod", "compound", "appos", "obl")) {
                filler = filler.and(direct(child)).and(adjectives(child));
            }
        }
        return filler;
    }

    Filler placed(int head) {
        Filler found = of(head).empty() ? named(head, PLACED) : Filler.NOBODY;
        if (!found.empty()) {
            return found;
        }
        int apposition = tree.child(head, "appos");
        return apposition >= 0 && of(head).empty() ? parties.of(apposition) : Filler.NOBODY;
    }

    private Filler named(int head, Set<String> prepositions) {
        Filler filler = Filler.NOBODY;
        for (int child : tree.children(head)) {
            if (tree.is(child, "nmod", "obl", "acl")
                    && tree.cases(child).stream().anyMatch(prepositions::contains)) {
                for (int each : tree.conjuncts(child)) {
                    filler = filler.and(direct(each));
                }
                if (filler.empty() && parties.people(child)) {
                    filler = of(child);
                }
            }
        }
        return filler;
    }

    private Filler direct(int head) {
        return parties.mention(head)
                .filter(found -> !found.codes().isEmpty())
                .map(parties::filler)
                .orElse(Filler.NOBODY);
    }

    /**
     * The party that a mention stands for, with those named by adjectives beside its own ("Nigerian and British forces").
     * A people within a state is that state's: "Bosnian Serbs" are Bosnia's, "ethnic Serbs in Croatia" Croatia's.
     */
    Filler people(int head, PartyMention mention) {
        Filler filler = parties.filler(mention);
        boolean single = mention.kind() == Mention.Kind.STATE && mention.end() - mention.first() == 1;
        for (int child : tree.children(head)) {
            boolean outside = child < mention.first() && tree.is(child, "amod", "compound");
            Filler other = outside ? direct(child) : Filler.NOBODY;
            if (!other.empty() && tree.misreadings().joined(child, mention.first())) {
                filler = filler.and(other);
            } else if (!other.empty() && single && child == head - 1) {
                return other;
            }
        }
        return minority(head) ? among(head, filler) : filler;
    }

    /** Whether a nominal names people by their descent, not by their state. */
    boolean minority(int head) {
        return tree.has(head, "amod", "ethnic")
                || lexicon.in("minority", tree.lemma(head)) && tree.child(head, "nmod:poss") < 0;
    }

    /** Where an ethnic group lives: the place named with it or in its clause; else only its own words are known. */
    Filler among(int head, Filler descent) {
        Filler placed = named(head, Set.of("in", "from"));
        int clause = tree.clauseAbove(head);
        for (PartyMention mention : parties.all()) {
            boolean there = tree.cases(mention.head()).contains("in")
                    && !mention.codes().isEmpty();
            if (placed.empty() && there && clause >= 0 && tree.below(mention.head(), clause)) {
                placed = parties.filler(mention);
            }
        }
        boolean ethnic = tree.has(head, "amod", "ethnic");
        return placed.empty() ? ethnic ? parties.words(tree.child(head, "amod"), head) : descent : placed;
    }

    /** "Russia-backed", "Saudi-led": those who lead an act are its doers; those who back it are not. */
    private boolean backed(int modifier) {
        return tree.at(modifier).upos() == Upos.VERB && !tree.lemma(modifier).equals("lead");
    }
}

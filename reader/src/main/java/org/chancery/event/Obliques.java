package org.chancery.event;

import java.util.List;
import java.util.Set;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;

/** Parties behind prepositions, and those that merely stand near an event's word. */
final class Obliques {
    private static final Set<String> COMPANY = Set.of("with", "between", "against");

    /** Clauses that tell of something else: no place to look for whom an act touches. */
    private static final Set<String> ASIDE =
            Set.of("before", "after", "while", "as", "because", "since", "although", "though", "despite");

    private static final Set<String> EXPLAINING = Set.of("say", "add", "describe", "tell", "state", "note", "write");

    private static final Set<String> SCENE =
            Set.of("in", "at", "on", "via", "through", "near", "inside", "across", "throughout", "outside");

    /** In tokens. */
    private static final int NEAR = 12;

    private static final Set<String> LOCATED = Set.of("in", "at", "on");

    private static final Set<Upos> NOMINAL = Set.of(Upos.DET, Upos.ADJ, Upos.NUM, Upos.NOUN, Upos.PROPN);
    private static final Set<Upos> CLOSING = Set.of(Upos.PUNCT, Upos.SCONJ, Upos.AUX, Upos.PRON, Upos.PART);

    private final Tree tree;
    private final PartyFinder parties;

    Obliques(Tree tree, PartyFinder parties) {
        this.tree = tree;
        this.parties = parties;
    }

    /** Who stands behind the preposition, below the event's word, its carrier or its object. */
    Filler at(String preposition, int word, int carrier) {
        Filler found = marked(preposition, word);
        if (found.empty() && carrier >= 0) {
            found = marked(preposition, carrier);
        }
        if (found.empty() && tree.is(word, "compound") && tree.at(word).head() >= 0) {
            found = marked(preposition, tree.at(word).head());
        }
        int object = tree.verbal(word) ? tree.object(word) : -1;
        if (found.empty() && object >= 0 && object != word) {
            found = marked(preposition, object);
        }
        return found;
    }

    Filler marked(String preposition, int word) {
        Filler filler = Filler.NOBODY;
        for (int child : tree.children(word)) {
            boolean nominal = tree.is(child, "obl", "nmod", "obj", "advcl", "acl", "iobj");
            if (!nominal || !opened(child, preposition) || tree.misreadings().another(word, child)) {
                continue;
            }
            Filler found = ahead(preposition, child);
            boolean struck = LOCATED.contains(preposition) && parties.owners().harm(child);
            found = !found.empty() ? found : struck ? parties.owners().site(child) : parties.agent(child);
            found = found.empty() ? first(child) : found;
            filler = filler.and(found.empty() && COMPANY.contains(preposition) ? parties.unknown(child) : found);
        }
        return filler;
    }

    /** "with the premier in Tokyo": two prepositions hung on one noun; who stands right behind the one asked for. */
    private Filler ahead(String preposition, int noun) {
        int own = -1;
        int next = -1;
        for (int child : tree.children(noun)) {
            boolean marker = tree.is(child, "case") && child < noun;
            own = marker && own < 0 && tree.lemma(child).equals(preposition) ? child : own;
            next = marker && own >= 0 && child > own + 1 ? child : next;
        }
        Filler filler = Filler.NOBODY;
        for (PartyMention mention : parties.all()) {
            boolean between = own >= 0 && mention.first() > own && mention.end() <= next;
            filler = between && !mention.codes().isEmpty() ? filler.and(parties.filler(mention)) : filler;
        }
        return filler;
    }

    private boolean opened(int token, String preposition) {
        int mark = tree.child(token, "mark");
        boolean infinitive = preposition.equals("to") && !tree.at(token).form().endsWith("ing");
        return tree.cases(token).contains(preposition)
                || mark >= 0 && !infinitive && tree.lemma(mark).equals(preposition);
    }

    /** The first party named below a token. */
    Filler first(int top) {
        for (PartyMention mention : parties.all()) {
            if (!mention.codes().isEmpty()
                    && tree.below(mention.head(), top)
                    && !beyond(mention.head(), top)
                    && !parties.belongs(mention)) {
                return parties.listed(mention);
            }
        }
        return Filler.NOBODY;
    }

    /**
     * The first party named after the event word and below it or its carrier, outside other clauses' reports.
     *
     * @param joint whether the act is one of both sides together
     * @param spoken whether it is a statement
     */
    Filler nearest(int word, int carrier, Set<String> taken, boolean joint, boolean spoken) {
        int top = carrier >= 0 ? carrier : word;
        int subject = tree.verbal(top) ? tree.surfaceSubject(top) : -1;
        for (PartyMention mention : parties.all()) {
            boolean other = !mention.codes().isEmpty() && !taken.containsAll(mention.codes());
            boolean here = mention.first() > word
                    && tree.below(mention.head(), top)
                    && !(subject >= 0 && tree.below(mention.head(), subject));
            if (other
                    && here
                    && !apart(mention.head(), top, joint)
                    && !speaks(mention)
                    && !(spoken && aside(mention, top))) {
                return parties.listed(mention);
            }
        }
        return Filler.NOBODY;
    }

    /** Beside a statement: where or through what something is said, and who comes up in words that explain it. */
    private boolean aside(PartyMention mention, int top) {
        if (tree.cases(mention.head()).stream().anyMatch(SCENE::contains)) {
            return true;
        }
        for (int at = mention.head(); at >= 0 && at != top; at = tree.at(at).head()) {
            if (tree.is(at, "advcl") && EXPLAINING.contains(tree.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause boundary lies between the mention and the predicate. */
    private boolean apart(int from, int top, boolean strict) {
        Set<String> barriers =
                strict ? Set.of("conj", "parataxis", "advcl", "acl", "acl:relcl", "ccomp") : Set.of("parataxis");
        int at = from;
        while (at >= 0 && at != top) {
            List<String> cases = tree.cases(at);
            if (cases.contains("according")
                    || cases.contains("accord")
                    || border(at, cases)
                    || strict && cases.stream().anyMatch(Set.of("in", "at", "on")::contains)) {
                return true;
            }
            if (barriers.contains(tree.at(at).deprel()) && (tree.at(at).upos() == Upos.VERB || strict)) {
                return true;
            }
            if (tree.at(at).upos() == Upos.VERB && (tree.is(at, "conj") || aside(at))) {
                return true;
            }
            at = tree.at(at).head();
        }
        return false;
    }

    private boolean aside(int clause) {
        int mark = tree.is(clause, "advcl", "acl") ? tree.child(clause, "mark") : -1;
        return mark >= 0 && ASIDE.contains(tree.lemma(mark));
    }

    /** Whether a verb of speech follows at once: "…, Thai police said". */
    private boolean speaks(PartyMention mention) {
        for (int i = mention.end(); i < Math.min(mention.end() + 2, tree.size()); i++) {
            if (tree.lemma(i).equals("say")) {
                return true;
            }
        }
        return false;
    }

    /** "on the Thai border" says where, not whom. */
    private boolean border(int token, List<String> cases) {
        return cases.contains("on") && tree.lemma(token).equals("border");
    }

    /** Whether a token only says which border its nominal is near. */
    private boolean beyond(int token, int top) {
        for (int at = token; at >= 0 && at != top; at = tree.at(at).head()) {
            List<String> cases = tree.cases(at);
            if (border(at, cases) || tree.lemma(at).equals("border") && cases.contains("near")) {
                return true;
            }
        }
        return false;
    }

    /** Where the parse lost a verb's subject: the last party named before it, with no other verb between. */
    Filler before(int verb) {
        Filler found = Filler.NOBODY;
        int from = verb - 1;
        while (from >= 0 && tree.at(from).upos() != Upos.VERB && tree.at(from).upos() != Upos.SCONJ) {
            from--;
        }
        for (PartyMention mention : parties.all()) {
            if (mention.first() > from
                    && mention.end() <= verb
                    && !mention.codes().isEmpty()) {
                found = parties.filler(mention);
            }
        }
        return found;
    }

    /** Right behind the preposition on the page, whatever the parse makes of it, with no other clause between. */
    Filler surface(String preposition, int word) {
        for (PartyMention mention : parties.all()) {
            if (mention.first() > word
                    && mention.first() - word <= NEAR
                    && !mention.codes().isEmpty()) {
                int before = mention.first() - 1;
                while (before > word && NOMINAL.contains(tree.at(before).upos())) {
                    before--;
                }
                if (before > word && tree.lemma(before).equals(preposition) && open(word, before)) {
                    return parties.listed(mention);
                }
            }
        }
        return Filler.NOBODY;
    }

    private boolean open(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Upos upos = tree.at(i).upos();
            boolean adjective =
                    upos == Upos.VERB && i == from + 1 && tree.at(i).form().endsWith("ed");
            if (CLOSING.contains(upos) || upos == Upos.VERB && !adjective) {
                return false;
            }
        }
        return true;
    }

    /** "the withdrawal of some of its forces from Panama": behind the preposition, but hung lower by the parse. */
    Filler deep(String preposition, int word, int carrier) {
        int top = carrier >= 0 ? carrier : word;
        Filler filler = Filler.NOBODY;
        for (PartyMention mention : parties.all()) {
            boolean here = mention.first() > word && !mention.codes().isEmpty() && tree.below(mention.head(), top);
            if (here && behind(preposition, mention.head(), top)) {
                filler = filler.and(parties.filler(mention));
            } else if (here && !filler.empty() && !tree.is(mention.head(), "conj")) {
                return filler;
            }
        }
        return filler;
    }

    /** Whether the nominal that a token belongs to is marked by the preposition, with no clause between it and the top. */
    private boolean behind(String preposition, int token, int top) {
        int at = token;
        while (tree.is(at, "amod", "compound", "nmod:poss", "nmod:desc", "flat", "appos", "conj")
                && tree.at(at).head() >= 0) {
            at = tree.at(at).head();
        }
        return tree.cases(at).contains(preposition)
                && !apart(at, top, false)
                && (preposition.equals("between") || !clause(at, top));
    }

    private boolean clause(int from, int top) {
        int steps = 0;
        for (int at = tree.at(from).head();
                at >= 0 && at != top;
                at = tree.at(at).head()) {
            steps++;
            if (tree.at(at).upos() == Upos.VERB || steps > 3) {
                return true;
            }
        }
        return false;
    }
}

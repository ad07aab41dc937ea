package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Upos;
import org.chancery.record.EventType;

/** Goes through a sentence's verbs, predicates and event nouns and lists those that may tell an act. */
final class CandidateFinder {
    /** Acts of speech: what they ask for, refuse, charge or threaten is told by them and is no act of its own. */
    private static final Set<EventType> SPEECH = Set.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.MOBILIZE,
            EventType.SUPPORT);

    private static final Set<String> BACKGROUND = Set.of("because", "despite", "amid", "over", "about", "against");

    static boolean speech(EventType type) {
        return SPEECH.contains(type);
    }

    private final Lexicon lexicon;
    private final Tree tree;
    private final Matcher matcher;
    private final Consequences consequences;

    CandidateFinder(Lexicon lexicon, Tree tree, Matcher matcher) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.matcher = matcher;
        this.consequences = new Consequences(lexicon, tree);
    }

    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        boolean[] taken = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            if (tree.at(i).upos() == Upos.VERB || tree.at(i).upos() == Upos.ADJ || tree.child(i, "cop") >= 0) {
                predicate(i, taken).ifPresent(found::add);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (!taken[i] && (tree.at(i).upos() == Upos.NOUN || tree.at(i).upos() == Upos.PROPN)) {
                int word = i;
                matcher.noun(i).ifPresent(frame -> found.add(new Candidate(frame, word, -1, "same", true)));
            }
        }
        return swallow(found);
    }

    /** A verb's own frame, or the event noun that it carries; marks the nouns that it uses up. */
    private Optional<Candidate> predicate(int verb, boolean[] taken) {
        Optional<Frame> frame = matcher.predicate(verb);
        if (frame.isPresent()) {
            int object = tree.object(verb);
            if (object >= 0) {
                take(object, taken);
            }
            taken[verb] = true;
            return frame.filter(found -> found.act().isPresent()).map(f -> new Candidate(f, verb, -1, "same", false));
        }
        for (Lexicon.Carrier carrier : lexicon.carriers(tree.lemma(verb))) {
            int noun = carried(verb, carrier.place());
            Optional<Frame> event = noun < 0 ? Optional.empty() : matcher.noun(noun);
            if (event.isPresent() && !taken[noun]) {
                taken[noun] = true;
                return Optional.of(new Candidate(event.get(), noun, verb, carrier.status(), true));
            }
        }
        return Optional.empty();
    }

    private void take(int noun, boolean[] taken) {
        for (int each : tree.conjuncts(noun)) {
            taken[each] = true;
        }
    }

    /** The event noun in a light verb's place, or below a measure word there ("a round of talks"). */
    private int carried(int verb, String place) {
        int noun = switch (place) {
            case "obj" -> tree.object(verb);
            case "subj" -> tree.surfaceSubject(verb);
            default -> oblique(verb, place);
        };
        if (noun < 0) {
            return -1;
        }
        if (lexicon.in("measure", tree.lemma(noun)) || tree.lemma(noun).equals("call")) {
            for (int child : tree.children(noun)) {
                if (tree.is(child, "nmod", "compound")
                        && !lexicon.noun(tree.lemma(child)).isEmpty()) {
                    return child;
                }
            }
        }
        return noun;
    }

    private int oblique(int verb, String preposition) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "obl", "advcl") && tree.cases(child).contains(preposition)) {
                return child;
            }
        }
        return -1;
    }

    /** Leaves out what stands inside the complement of an act of speech. */
    private List<Candidate> swallow(List<Candidate> candidates) {
        List<Candidate> told =
                candidates.stream().filter(each -> !background(each)).toList();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : told) {
            boolean inside = candidates.stream()
                    .anyMatch(other -> other != candidate
                            && swallows(other, candidate)
                            && (told.contains(other) || !promises(candidate)));
            if (!inside) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private boolean swallows(Candidate outer, Candidate inner) {
        boolean planned = outer.frame().with().stream()
                .flatMap(List::stream)
                .anyMatch(c -> c.place().equals("ing"));
        if (planned && inner.word() == outer.word() + 1) {
            return true;
        }
        if (inner.part(tree, outer) || consequences.told(outer, inner) || retold(outer, inner)) {
            return true;
        }
        boolean speech =
                outer.frame().act().filter(act -> SPEECH.contains(act.type())).isPresent();
        boolean bare = outer.noun() && outer.carrier() < 0;
        if (speech && inner.occasion(tree)) {
            return false;
        }
        if (promises(inner) && better(outer) && !bare && complement(outer.top(), inner.word())) {
            return true;
        }
        boolean adjective = tree.at(outer.word()).upos() == Upos.ADJ;
        boolean conceded = outer.frame().act().orElseThrow().type() == EventType.CONCEDE && inner.noun();
        if ((adjective || conceded) && !promises(outer) && complement(inner.top(), outer.word())) {
            return true;
        }
        if (outer.carrier() >= 0 || !speech && !promises(outer)) {
            return false;
        }
        return complement(inner.top(), outer.word()) && (speech || !better(inner));
    }

    /** A purpose or manner of the same kind, and what a protest demands, are the act itself told on. */
    private boolean retold(Candidate outer, Candidate inner) {
        EventType out = outer.frame().act().orElseThrow().type();
        EventType in = inner.frame().act().orElseThrow().type();
        boolean demand = out == EventType.PROTEST && (in == EventType.REQUEST || in == EventType.ACCUSE);
        if (out != in && !demand) {
            return false;
        }
        boolean clause = tree.is(inner.top(), "advcl", "xcomp")
                && tree.at(inner.top()).head() == outer.top()
                && tree.child(inner.top(), "nsubj") < 0;
        boolean earlier = tree.cases(inner.word()).stream().anyMatch(Set.of("after", "following")::contains);
        boolean bare = inner.noun()
                && inner.carrier() < 0
                && !earlier
                && complement(inner.word(), outer.top())
                && !outer.noun();
        return inner.top() != outer.top() && (clause || bare && out == in);
    }

    /** "talks on a trade deal": what is talked of is not reached by it. */
    private boolean aimedAt(Candidate candidate) {
        int head = tree.at(candidate.word()).head();
        int topic = head >= 0 && tree.is(candidate.word(), "obl") ? tree.object(head) : head;
        return promises(candidate)
                && topic >= 0
                && tree.is(candidate.word(), "nmod", "obl")
                && lexicon.in("talks", tree.lemma(topic));
    }

    /** Purposes and participles that only describe somebody are background. */
    private boolean background(Candidate candidate) {
        EventType type = candidate.frame().act().orElseThrow().type();
        int top = candidate.top();
        int head = tree.at(top).head();
        if (candidate.noun() && candidate.carrier() < 0) {
            return aimedAt(candidate)
                    || tree.cases(top).stream().anyMatch(BACKGROUND::contains)
                    || tree.cases(top).contains("during") && type != EventType.CONSULT;
        }
        if (head < 0) {
            return false;
        }
        if (!candidate.noun()
                && (tree.misreadings().bare(top) || tree.misreadings().attribute(top))) {
            return true;
        }
        if (tree.is(top, "acl") && !tree.is(top, "acl:relcl")) {
            boolean said =
                    lexicon.governor("n", tree.lemma(head)).isPresent() || lexicon.in("message", tree.lemma(head));
            boolean active = tree.infinitive(top) || tree.at(top).form().endsWith("ing");
            return active && !said && !tree.passive(top);
        }
        boolean aside = tree.is(top, "advcl")
                && tree.has(top, "mark", "while")
                && tree.at(top).form().endsWith("ing");
        boolean purpose = aside || tree.is(top, "advcl") && tree.infinitive(top);
        return purpose
                && !tree.lemma(head).equals("use")
                && !Set.of(EventType.CONSULT, EventType.PROTEST, EventType.REQUEST)
                        .contains(type);
    }

    private static boolean promises(Candidate candidate) {
        return candidate
                .frame()
                .act()
                .filter(act -> act.type() == EventType.AGREE)
                .isPresent();
    }

    /** Whether a word stands in what another asks for, refuses or promises, not merely beside it. */
    private boolean complement(int inner, int outer) {
        int at = inner;
        for (int depth = 0; at >= 0 && tree.at(at).head() != outer; depth++) {
            at = depth > tree.size() ? -1 : tree.at(at).head();
        }
        if (at < 0 || inner == outer) {
            return false;
        }
        boolean beside = tree.is(at, "advcl")
                && !tree.infinitive(at)
                && !conditional(at)
                && tree.cases(at).isEmpty();
        return !beside && tree.is(at, "ccomp", "xcomp", "obj", "iobj", "obl", "acl", "advcl", "nmod", "nsubj:pass");
    }

    private boolean conditional(int clause) {
        int mark = tree.child(clause, "mark");
        return mark >= 0
                && Set.of("if", "unless", "until", "of", "for", "from", "on", "that")
                        .contains(tree.lemma(mark));
    }

    /** A promised act that is worth its own type; "to work with" somebody is no more than the promise. */
    static boolean better(Candidate inner) {
        return inner.frame()
                .act()
                .filter(act -> !inner.frame().lemma().equals("work"))
                .filter(act -> Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID)
                        .contains(act.type()))
                .isPresent();
    }
}

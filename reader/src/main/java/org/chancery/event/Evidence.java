package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.RoleFinder.Sides;
import org.chancery.language.Upos;
import org.chancery.record.Span;
import org.chancery.time.ClauseTime;

/**
 * The words of a claim.
 *
 * @param core the event's words, its parties and its time
 * @param shown the same, with what is done, agreed or asked: a reader of it alone knows what the claim is about
 */
record Evidence(Span core, Span shown) {
    /** In tokens: what lies farther from the event word than this is left out. */
    private static final int FAR = 18;

    /** In characters: how far behind the rest the time may stand. */
    private static final int NEAR = 80;

    private static final Set<String> GOVERNED = Set.of("of", "to", "for", "from", "with", "against", "on");

    static Evidence of(Tree tree, Candidate candidate, Sides sides, Optional<ClauseTime> time) {
        int top = candidate.top();
        int first = Math.min(candidate.word(), top);
        int last = Math.max(candidate.word(), top);
        List<Integer> tokens = new ArrayList<>(sides.actors().tokens());
        tokens.addAll(sides.recipients().tokens());
        for (int token : tokens) {
            if (Math.abs(token - top) <= FAR) {
                first = Math.min(first, token);
                last = Math.max(last, token);
            }
        }
        int object = candidate.noun() ? -1 : tree.object(candidate.word());
        if (object >= 0 && object > top) {
            last = Math.max(last, object);
        }
        Span core = dated(tree, tree.sentence().span(first, last), time);
        int end = Math.max(last, Math.min(top + FAR, content(tree, candidate)));
        while (end > last && tree.at(end).upos() == Upos.PUNCT) {
            end--;
        }
        int head = tree.at(top).head();
        boolean lone = first == end && head >= 0 && Math.abs(head - top) <= FAR;
        int from = lone ? Math.min(first, head) : opening(tree, first);
        Span shown = core.union(tree.sentence().span(from, lone ? Math.max(end, head) : end));
        boolean dated = shown.start() < tree.span(opening(tree, first)).start();
        return new Evidence(core, dated ? withPreposition(tree, shown) : shown);
    }

    private static Span dated(Tree tree, Span core, Optional<ClauseTime> time) {
        Span span = core;
        for (Span because : time.map(ClauseTime::because).orElse(List.of())) {
            boolean near = tree.sentence().span().contains(because) && Math.abs(because.start() - span.end()) < NEAR;
            span = near ? span.union(because) : span;
        }
        return span;
    }

    /** "In April, France …", not "April, France …". */
    private static Span withPreposition(Tree tree, Span shown) {
        for (int i = 1; i < tree.size(); i++) {
            if (tree.span(i).start() == shown.start() && tree.is(i - 1, "case") && tree.is(i, "obl", "nummod", "det")) {
                return shown.union(tree.span(i - 1));
            }
        }
        return shown;
    }

    /** The articles and adjectives that the first word has before it. */
    private static int opening(Tree tree, int first) {
        int opening = first;
        while (opening > 0
                && tree.is(opening - 1, "det", "amod", "nummod", "compound")
                && tree.at(opening - 1).head() >= opening
                && tree.at(opening - 1).head() <= first + 3) {
            opening--;
        }
        return opening;
    }

    private static int content(Tree tree, Candidate candidate) {
        int end = complements(tree, candidate.top(), 0);
        return candidate.noun() ? Math.max(end, phrase(tree, candidate.word())) : end;
    }

    /** Where a predicate's complements end. */
    private static int complements(Tree tree, int verb, int depth) {
        int end = verb;
        for (int child : tree.children(verb)) {
            if (child < verb || depth > 3) {
                continue;
            }
            if (tree.is(child, "xcomp", "ccomp")) {
                end = Math.max(end, complements(tree, child, depth + 1));
            } else if (tree.is(child, "obj", "iobj", "compound:prt", "cop", "obl:agent")) {
                end = Math.max(end, phrase(tree, child));
            } else if (tree.is(child, "obl") && (tree.child(verb, "obj") < 0 || opened(tree, child))) {
                end = Math.max(end, phrase(tree, child));
            } else if (tree.is(child, "advcl") && opened(tree, child)) {
                end = Math.max(end, complements(tree, child, depth + 1));
            }
        }
        return end;
    }

    /** "accused France of spying": what such a preposition opens belongs to the verb. */
    private static boolean opened(Tree tree, int child) {
        int mark = tree.child(child, "mark", "case");
        return mark >= 0 && GOVERNED.contains(tree.lemma(mark));
    }

    /** Where a noun phrase ends, with its closest complement: "support for Japan's plan". */
    private static int phrase(Tree tree, int noun) {
        int end = noun;
        for (int child : tree.children(noun)) {
            if (child > noun && tree.is(child, "flat", "nmod", "compound", "nummod") && child <= noun + 6) {
                end = Math.max(end, child);
            } else if (child > noun && tree.is(child, "acl") && tree.infinitive(child)) {
                end = Math.max(end, complements(tree, child, 2));
            }
        }
        return end;
    }
}

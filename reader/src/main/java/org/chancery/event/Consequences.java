package org.chancery.event;

import java.util.Set;
import org.chancery.record.EventType;

/** What is told beside an act and belongs to it: its harm, its means, its reason. */
final class Consequences {
    private static final Set<EventType> PUNISHING =
            Set.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.SUPPORT);

    private final Lexicon lexicon;
    private final Tree tree;

    Consequences(Lexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
    }

    /** Whether the inner act is told only as the outer one's harm, means or reason. */
    boolean told(Candidate outer, Candidate inner) {
        return result(outer, inner) || reason(outer, inner) || means(outer, inner);
    }

    /** "shelled the town, killing ten": the harm that an attack does is the attack, or the charge of one. */
    private boolean result(Candidate outer, Candidate inner) {
        boolean charge = tree.is(inner.word(), "advcl")
                && outer.frame()
                        .act()
                        .filter(act -> act.type() == EventType.ACCUSE)
                        .isPresent();
        boolean harm = (assault(outer) || charge)
                && assault(inner)
                && inner.carrier() < 0
                && lexicon.in("harmed", inner.frame().lemma());
        return harm
                && inner.word() > outer.top()
                && tree.is(inner.word(), "advcl", "conj", "xcomp")
                && tree.at(inner.word()).head() == outer.top();
    }

    /** "was jailed for attacking a judge": why somebody is punished, charged or thanked is told of them, not of the verb's subject. */
    private boolean reason(Candidate outer, Candidate inner) {
        EventType type = outer.frame().act().orElseThrow().type();
        return PUNISHING.contains(type)
                && tree.is(inner.top(), "advcl", "xcomp", "acl")
                && tree.at(inner.top()).head() == outer.top()
                && tree.has(inner.top(), "mark", "for")
                && tree.at(inner.top()).form().endsWith("ing");
    }

    /** "killed in attacks carried out by rebels": the attack's own telling is the killing's. */
    private boolean means(Candidate outer, Candidate inner) {
        int noun = tree.at(inner.top()).head();
        return assault(outer)
                && assault(inner)
                && tree.is(inner.top(), "acl")
                && noun >= 0
                && tree.is(noun, "obl")
                && tree.at(noun).head() == outer.top();
    }

    private static boolean assault(Candidate candidate) {
        return candidate
                .frame()
                .act()
                .filter(act -> act.type() == EventType.ASSAULT)
                .isPresent();
    }
}

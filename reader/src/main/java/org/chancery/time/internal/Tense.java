package org.chancery.time.internal;

import java.util.Locale;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** Which way a clause looks: back, ahead, or neither; from its verb, auxiliaries and governing verb. */
final class Tense {
    private final TimeWords words;

    Tense(TimeWords words) {
        this.words = words;
    }

    /** -1 back, 1 ahead, 0 neither, for the clause of the verb at {@code verb}. */
    int direction(Clauses clauses, int verb) {
        Token head = clauses.token(verb);
        boolean modal = clauses.children(verb).stream()
                .anyMatch(child -> child.relation().equals("aux")
                        && words.is("aheadaux", child.form().toLowerCase(Locale.ROOT)));
        if (modal || words.is("postponing", head.lemma())) {
            return 1;
        }
        boolean governed = head.head() >= 0
                && (head.feat("VerbForm").equals("Inf") || head.feat("VerbForm").equals("Part") && isPassive(head))
                && clauses.children(verb).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("to"));
        if (governed) {
            return governed(clauses, head.head());
        }
        if (head.feat("VerbForm").equals("Inf") && isPlan(clauses, verb)) {
            return 1;
        }
        return isPast(clauses, verb) ? -1 : isPlan(clauses, verb) ? 1 : 0;
    }

    /** "to resume Monday" as its governor has it: "is set to", "agreed to" look ahead; "had been due to" does not. */
    private int governed(Clauses clauses, int governor) {
        if (isPastPerfect(clauses, governor)) {
            return -1;
        }
        boolean ahead = words.is("aheadverb", clauses.token(governor).lemma());
        return ahead || !isPast(clauses, governor) ? 1 : 0;
    }

    private static boolean isPassive(Token token) {
        return token.feat("Voice").equals("Pass");
    }

    private static boolean isPastPerfect(Clauses clauses, int verb) {
        return clauses.children(verb).stream()
                .anyMatch(
                        child -> child.relation().equals("aux") && child.form().equalsIgnoreCase("had"));
    }

    private static boolean isPast(Clauses clauses, int verb) {
        Token head = clauses.token(verb);
        if (head.feat("Tense").equals("Past")) {
            return clauses.children(verb).stream()
                    .noneMatch(child -> child.relation().equals("aux") && isPresentBe(child));
        }
        return clauses.children(verb).stream()
                .anyMatch(child -> child.relation().equals("aux")
                                && child.feat("Tense").equals("Past")
                        || child.relation().equals("cop") && child.feat("Tense").equals("Past")
                        || child.relation().equals("aux") && child.lemma().equals("have"));
    }

    private static boolean isPresentBe(Token token) {
        return token.lemma().equals("be") && token.feat("Tense").equals("Pres");
    }

    /** "is meeting on Friday", "is due", "is to meet", "meets on Friday": a present that plans. */
    private boolean isPlan(Clauses clauses, int verb) {
        Token head = clauses.token(verb);
        boolean present = head.feat("Tense").equals("Pres");
        boolean participle = head.feat("VerbForm").equals("Part");
        if (head.upos() == Upos.VERB && present && !participle) {
            return words.is("timetable", head.lemma());
        }
        return clauses.children(verb).stream().anyMatch(Tense::isPresentBe)
                && (head.feat("VerbForm").equals("Inf")
                        || head.upos() == Upos.VERB && participle && present
                        || words.is("aheadverb", head.lemma()));
    }
}

package org.chancery.time.internal;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** Which way a clause looks: back, ahead, or neither; from its verb, auxiliaries and governing verb. */
public final class Tense {
    private static final Set<String> AHEAD_AUXILIARY =
            Set.of("will", "wo", "shall", "would", "'ll", "’ll", "may", "might", "could", "should", "must");
    private static final Set<String> AHEAD_VERB = Set.of(
            "plan",
            "set",
            "schedule",
            "expect",
            "due",
            "agree",
            "intend",
            "want",
            "promise",
            "pledge",
            "vow",
            "hope",
            "postpone",
            "delay",
            "threaten",
            "prepare",
            "decide",
            "aim",
            "ask",
            "urge",
            "call",
            "invite",
            "slate",
            "propose",
            "offer",
            "going",
            "about",
            "ready",
            "likely",
            "order",
            "tell",
            "warn",
            "need",
            "seek",
            "consider");

    private Tense() {}

    /** -1 back, 1 ahead, 0 neither, for the clause of the verb at {@code token}. */
    static int direction(Sentence sentence, int verb) {
        Token head = sentence.token(verb);
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("aux")
                    && AHEAD_AUXILIARY.contains(child.form().toLowerCase(Locale.ROOT))) {
                return 1;
            }
        }
        if (head.feat("VerbForm").equals("Inf") || head.feat("VerbForm").equals("Part") && isPassive(head)) {
            int governor = head.head();
            boolean to = sentence.children(verb).stream()
                    .anyMatch(child -> child.form().equalsIgnoreCase("to"));
            if (to && governor >= 0) {
                return AHEAD_VERB.contains(sentence.token(governor).lemma()) || !isPast(sentence, governor)
                        ? 1
                        : isPast(sentence, governor) ? 0 : 1;
            }
        }
        if (postponed(head)) {
            return 1;
        }
        return isPast(sentence, verb) ? -1 : progressiveAhead(sentence, verb) ? 1 : 0;
    }

    private static boolean isPassive(Token token) {
        return token.feat("Voice").equals("Pass");
    }

    private static boolean postponed(Token verb) {
        return verb.lemma().equals("postpone") || verb.lemma().equals("reschedule");
    }

    private static boolean isPast(Sentence sentence, int verb) {
        Token head = sentence.token(verb);
        if (head.feat("Tense").equals("Past")) {
            return sentence.children(verb).stream()
                    .noneMatch(child -> child.relation().equals("aux") && isPresentBe(child));
        }
        return sentence.children(verb).stream()
                .anyMatch(child -> child.relation().equals("aux")
                                && child.feat("Tense").equals("Past")
                        || child.relation().equals("cop") && child.feat("Tense").equals("Past")
                        || child.relation().equals("aux") && child.lemma().equals("have"));
    }

    private static boolean isPresentBe(Token token) {
        return token.lemma().equals("be") && token.feat("Tense").equals("Pres");
    }

    /** "is meeting on Friday", "meets on Friday": a present that plans. */
    private static boolean progressiveAhead(Sentence sentence, int verb) {
        Token head = sentence.token(verb);
        return head.upos() == Upos.VERB
                && sentence.children(verb).stream().anyMatch(Tense::isPresentBe)
                && (head.feat("VerbForm").equals("Part") && head.feat("Tense").equals("Pres")
                        || AHEAD_VERB.contains(head.lemma()));
    }

    /** The verb whose clause the token stands in: the nearest above it; the token itself where there is none. */
    public static int clause(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token here = sentence.token(at);
            boolean verb = here.upos() == Upos.VERB
                    || sentence.children(at).stream()
                            .anyMatch(child -> child.relation().equals("cop"));
            if (verb && at != token || here.head() < 0) {
                return at;
            }
            at = here.head();
        }
        return at;
    }
}

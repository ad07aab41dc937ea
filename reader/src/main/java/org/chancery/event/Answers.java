package org.chancery.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.attribution.Attributions;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/**
 * Whom a statement means that names nobody, where it answers an act told before: "Paris condemned the decision", "Tehran
 * denied any involvement".
 */
final class Answers {
    /** In sentences. */
    private static final int REACH = 3;

    private static final Set<String> POINTING = Set.of("this", "that", "it", "these", "those");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> DENIAL = Set.of("deny", "refute");
    private static final Set<String> NAMING = Set.of("sign", "ratify");
    private static final Set<EventType> DEEDS = EnumSet.complementOf(EnumSet.copyOf(Statements.SPOKEN));
    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.THREATEN);

    private final Lexicon lexicon;
    private final Attributions attributions;
    private final Draft draft;
    private final List<Draft> told;
    private final List<String> speakers;

    /**
     * @param draft a statement that names nobody on its other side
     * @param told the drafts of the text before it, in its order
     */
    Answers(Lexicon lexicon, Attributions attributions, Draft draft, List<Draft> told) {
        this.lexicon = lexicon;
        this.attributions = attributions;
        this.draft = draft;
        this.told = told;
        this.speakers = draft.claim().roles().actors();
    }

    /** Who is meant, and the words that say so. */
    record Meant(List<String> parties, Set<Span> proof) {}

    Optional<Meant> meant() {
        EventType type = draft.claim().act().type();
        if (type == EventType.REJECT && denial(draft.candidate().frame())) {
            return accuser();
        }
        if (type == EventType.THREATEN) {
            return vengeful() ? offender() : Optional.empty();
        }
        return pointer().flatMap(this::doer);
    }

    /** "denied", and an accusation that somebody turns away from himself: "said it was not to blame". */
    private static boolean denial(Frame frame) {
        return DENIAL.contains(frame.lemma())
                || frame.act().filter(act -> act.type() == EventType.ACCUSE).isPresent();
    }

    /** Whoever accused those who now deny it, however long before; or told of them what they deny. */
    private Optional<Meant> accuser() {
        Optional<Claim> accused = latest(earlier -> earlier.act().type() == EventType.ACCUSE && touches(earlier));
        if (accused.isPresent()) {
            return accused.flatMap(earlier ->
                    others(earlier, earlier.roles().actors(), draft.candidate().top()));
        }
        return latest(earlier -> HOSTILE.contains(earlier.act().type())
                        && !earlier.attribution().isEmpty()
                        && !Collections.disjoint(earlier.roles().actors(), speakers))
                .map(earlier -> earlier.attribution().get(0))
                .flatMap(this::teller);
    }

    private Optional<Meant> teller(Voucher voucher) {
        List<String> parties = attributions.speaker(voucher).parties();
        if (parties.isEmpty() || !Collections.disjoint(parties, speakers)) {
            return Optional.empty();
        }
        Set<Span> proof = new LinkedHashSet<>(
                List.of(draft.sentence().tokens().get(draft.candidate().top()).span()));
        proof.addAll(voucher.source());
        return Optional.of(new Meant(parties, proof));
    }

    private boolean vengeful() {
        return draft.claim().act().mode().equals(Optional.of("violence"));
    }

    /** Whoever did harm to those who now vow revenge. */
    private Optional<Meant> offender() {
        return latest(earlier -> HOSTILE.contains(earlier.act().type()) && touches(earlier))
                .flatMap(earlier -> others(
                        earlier, earlier.roles().actors(), draft.candidate().top()));
    }

    /** Whoever did what the statement points at; or, where its own party did, whom that was done to. */
    private Optional<Meant> doer(Token pointer) {
        EventType type = draft.claim().act().type();
        Optional<Claim> answered = POINTING.contains(pointer.lemma()) ? near(DEEDS, pointer) : named(pointer);
        answered =
                answered.isEmpty() && POINTING.contains(pointer.lemma()) ? near(Statements.SPOKEN, pointer) : answered;
        return answered.flatMap(earlier -> {
            boolean own = earlier.roles().actors().equals(speakers) && type != EventType.SUPPORT;
            return others(
                    earlier,
                    own ? earlier.roles().recipients() : earlier.roles().actors(),
                    pointer.index());
        });
    }

    /** The act that a definite noun takes up; of attacks, unless one was told just before, only if all are one party's. */
    private Optional<Claim> named(Token noun) {
        Set<EventType> types = lexicon.takenUp(noun.lemma());
        if (Statements.SPOKEN.containsAll(types)) {
            Optional<Claim> answered =
                    latest(earlier -> types.contains(earlier.act().type()) && touches(earlier));
            return answered.isPresent() ? answered : near(types, noun);
        }
        if (!types.equals(Set.of(EventType.ASSAULT))) {
            return near(types, noun);
        }
        Optional<Claim> just = near(types, noun);
        if (just.filter(earlier -> !earlier.roles().actors().isEmpty()).isPresent()) {
            return just;
        }
        Set<List<String>> culprits = new HashSet<>();
        told.stream()
                .map(Draft::claim)
                .filter(earlier -> types.contains(earlier.act().type()))
                .forEach(earlier -> culprits.add(earlier.roles().actors()));
        return culprits.size() == 1
                ? latest(earlier -> types.contains(earlier.act().type()))
                : Optional.empty();
    }

    private Optional<Meant> others(Claim earlier, List<String> parties, int pointer) {
        if (parties.isEmpty() || !Collections.disjoint(parties, speakers)) {
            return Optional.empty();
        }
        Set<Span> proof = new LinkedHashSet<>(
                List.of(draft.sentence().tokens().get(pointer).span()));
        proof.addAll(
                parties.equals(earlier.roles().recipients())
                        ? earlier.because().recipients()
                        : earlier.because().actors());
        return Optional.of(new Meant(parties, proof));
    }

    /** Whether an act was done to those who now speak. */
    private boolean touches(Claim earlier) {
        return !Collections.disjoint(earlier.roles().recipients(), speakers);
    }

    private Optional<Claim> near(Set<EventType> types, Token pointer) {
        boolean close = pointer.lemma().equals("it") || types.equals(Set.of(EventType.ASSAULT));
        int reach = close ? 1 : REACH;
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft earlier = told.get(i);
            if (draft.sentence().index() - earlier.sentence().index() > reach) {
                return Optional.empty();
            }
            if (types.contains(earlier.claim().act().type())) {
                return said(pointer, earlier.sentence()) ? Optional.of(earlier.claim()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether what narrows the noun was told with the act: "the deal with Japan", "the sentence she was given". */
    private boolean said(Token noun, Sentence earlier) {
        return draft.sentence().children(noun.index()).stream()
                .filter(child -> Set.of("nmod", "acl").contains(child.relation()))
                .allMatch(child -> earlier.tokens().stream()
                        .anyMatch(token -> token.lemma().equals(child.lemma())));
    }

    private Optional<Claim> latest(Predicate<Claim> fits) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (fits.test(told.get(i).claim())) {
                return Optional.of(told.get(i).claim());
            }
        }
        return Optional.empty();
    }

    /** What the statement is about, where that names nobody: "this", "the decision", "an end to the attacks". */
    private Optional<Token> pointer() {
        if (NAMING.contains(draft.candidate().frame().lemma())) {
            return Optional.empty();
        }
        boolean judged = draft.candidate().frame().recipient().names().contains("topic");
        int top = draft.candidate().top();
        return draft.sentence().children(top).stream()
                .filter(child -> judged || child.deprel().equals("nsubj:pass")
                        ? child.relation().equals("nsubj")
                        : child.index() > top && Set.of("obj", "obl").contains(child.relation()))
                .flatMap(child -> pointer(child).stream())
                .findFirst();
    }

    private Optional<Token> pointer(Token noun) {
        List<Token> children = draft.sentence().children(noun.index());
        if (draft.claim().act().type() == EventType.REQUEST) {
            return children.stream()
                    .filter(child -> child.relation().equals("nmod") && taken(child))
                    .findFirst();
        }
        boolean narrowed = children.stream().anyMatch(child -> child.relation().equals("acl"));
        boolean pointing = POINTING.contains(noun.lemma()) && !narrowed && !vague(noun);
        return pointing || taken(noun) ? Optional.of(noun) : Optional.empty();
    }

    /** "it" may stand for any thing: for a deed where that is judged, but not as a subject, nor where it is praised. */
    private boolean vague(Token pronoun) {
        return pronoun.lemma().equals("it")
                && (pronoun.relation().equals("nsubj") || draft.claim().act().type() == EventType.SUPPORT);
    }

    /** "the decision", "these attacks": a deed already told. */
    private boolean taken(Token noun) {
        return !lexicon.takenUp(noun.lemma()).isEmpty()
                && draft.sentence().children(noun.index()).stream()
                        .anyMatch(child -> child.relation().equals("det") && DEFINITE.contains(child.lemma()));
    }
}

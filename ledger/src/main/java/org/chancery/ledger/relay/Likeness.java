package org.chancery.ledger.relay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.ReportEntry.Relay;

/**
 * Tells copies and excerpts from template twins: releases that are worded alike but about different things (a
 * declaration for Florida and one for Georgia, the same notice a year later). Twins put other names, numbers and dates
 * into the same sentences.
 */
public final class Likeness {
    private static final double COPY = 0.8;
    /** Words of a twin that stand in place of the other's: more than this share of the telling ones. */
    private static final double SUBSTITUTED = 0.05;

    private static final int COPIED_WITHIN_DAYS = 14;

    /** A passage of a text that is several times longer can hardly be a twin of it; one of nearly its size can. */
    private static final int SEVERAL_TIMES = 3;

    private static final int SHORTEST_EXCERPT = 25;
    private static final double PASSAGE = 0.75;
    private static final double PASSAGE_UNKNOWN = 0.4;
    private static final double PART = 0.85;
    private static final double PART_UNKNOWN = 0.1;

    private Likeness() {}

    /** A text with what is known of it. */
    public record Version(String text, Optional<String> title, Optional<LocalDate> published) {}

    /** How a relay lies to its source. */
    public record Verdict(Relay.Kind kind, double score, boolean firstIsShorter) {}

    /** Whether one passes on the other; the order of the two does not matter. */
    public static Optional<Verdict> between(Version a, Version b) {
        return between(a, Wording.of(a.text()), b, Wording.of(b.text()));
    }

    static Optional<Verdict> between(Version a, Wording wordsA, Version b, Wording wordsB) {
        if (apart(a, b)) {
            return Optional.empty();
        }
        int shared = wordsA.shared(wordsB);
        int lengthA = wordsA.shingles().length;
        int lengthB = wordsB.shingles().length;
        double jaccard = shared / (double) Math.max(1, lengthA + lengthB - shared);
        boolean firstIsShorter = lengthA <= lengthB;
        if (jaccard >= COPY) {
            return substituted(wordsA, wordsB) || otherSubject(a, wordsA, b, wordsB)
                    ? Optional.empty()
                    : Optional.of(new Verdict(Relay.Kind.COPY, jaccard, firstIsShorter));
        }
        double contained = shared / (double) Math.max(1, Math.min(lengthA, lengthB));
        boolean excerpt = firstIsShorter ? excerpt(wordsA, wordsB, contained) : excerpt(wordsB, wordsA, contained);
        boolean twin = Math.max(lengthA, lengthB) < SEVERAL_TIMES * Math.min(lengthA, lengthB)
                && otherSubject(a, wordsA, b, wordsB);
        return excerpt && !twin
                ? Optional.of(new Verdict(Relay.Kind.EXCERPT, contained, firstIsShorter))
                : Optional.empty();
    }

    private static boolean excerpt(Wording shorter, Wording longer, double contained) {
        int length = shorter.shingles().length;
        boolean passage = longer.shingles().length >= SEVERAL_TIMES * length;
        double unknown = missing(shorter.telling(), longer.telling())
                / (double) Math.max(1, shorter.telling().size());
        return length >= SHORTEST_EXCERPT
                && contained >= (passage ? PASSAGE : PART)
                && unknown <= (passage ? PASSAGE_UNKNOWN : PART_UNKNOWN);
    }

    private static boolean apart(Version a, Version b) {
        return a.published().isPresent()
                && b.published().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                a.published().get(), b.published().get()))
                        > COPIED_WITHIN_DAYS;
    }

    private static boolean substituted(Wording a, Wording b) {
        int onlyA = missing(a.telling(), b.telling());
        int onlyB = missing(b.telling(), a.telling());
        int all = a.telling().size() + onlyB;
        return Math.min(onlyA, onlyB) > SUBSTITUTED * all;
    }

    /** Whether each title names something that the other report does not. */
    private static boolean otherSubject(Version a, Wording wordsA, Version b, Wording wordsB) {
        if (a.title().isEmpty() || b.title().isEmpty()) {
            return false;
        }
        return names(a.title().get(), wordsA, wordsB) && names(b.title().get(), wordsB, wordsA);
    }

    private static boolean names(String title, Wording own, Wording other) {
        Set<String> named = new HashSet<>(Wording.named(title));
        named.retainAll(own.telling());
        return missing(named, other.telling()) > 0;
    }

    private static int missing(Set<String> words, Set<String> from) {
        int missing = 0;
        for (String word : words) {
            missing += from.contains(word) ? 0 : 1;
        }
        return missing;
    }
}

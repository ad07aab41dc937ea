package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.party.Candidate;
import org.chancery.party.Explanation;

/** Puts decisions in words. */
final class Explainer {
    private static final int MOST = 6;

    private final Resolver resolver;

    Explainer(Resolver resolver) {
        this.resolver = resolver;
    }

    Explanation explanation(Query query, Resolver.Verdict verdict) {
        Optional<Resolver.Answer> answer = verdict.meant().map(found -> resolver.answer(query, found));
        return new Explanation(
                query.written(),
                query.offices(),
                query.state(),
                query.standing().name().toLowerCase(Locale.ROOT),
                best(verdict.candidates()),
                answer.map(found -> found.holder().name()),
                verdict.reason(),
                answer.flatMap(Resolver.Answer::note));
    }

    /** Each person's best term in each office. */
    private List<Candidate> best(List<Candidacy> all) {
        List<Candidacy> best = new ArrayList<>(MOST);
        for (Candidacy candidacy : all) {
            boolean fresh = best.stream().noneMatch(other -> isSame(other.holder(), candidacy.holder()));
            if (fresh && best.size() < MOST) {
                best.add(candidacy);
            }
        }
        return best.stream().map(this::candidate).toList();
    }

    private static boolean isSame(Holder one, Holder other) {
        return one.person().id().equals(other.person().id()) && one.office().equals(other.office());
    }

    private Candidate candidate(Candidacy candidacy) {
        Holder holder = candidacy.holder();
        return new Candidate(
                holder.name(),
                resolver.office(holder),
                holder.from(),
                holder.until(),
                holder.known(),
                holder.verified(),
                candidacy.basis().words(),
                candidacy.name(),
                candidacy.office(),
                candidacy.date(),
                candidacy.score());
    }
}

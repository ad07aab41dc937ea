package org.chancery.ledger.relay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.ledger.entry.ReportEntry;
import org.chancery.ledger.entry.ReportEntry.Relay;
import org.chancery.ledger.relay.Likeness.Verdict;
import org.chancery.ledger.relay.Likeness.Version;
import org.chancery.ledger.store.Rows;
import org.chancery.ledger.store.Statements;

/** Finds the report in the ledger that a new one copies or excerpts, or is copied by. Serves one transaction. */
public final class RelayFinder {
    /** A run of words that stands in more reports than this is boilerplate and finds nothing. */
    private static final int BOILERPLATE = 60;

    private static final int LEAST_SHARED = 2;
    private static final int MOST_COMPARED = 8;

    private final Statements statements;

    public RelayFinder(Statements statements) {
        this.statements = statements;
    }

    /** The relative that is closest, and how the two lie to each other; {@code first} in the verdict is the new one. */
    public record Match(ReportEntry other, Verdict verdict) {
        /** Whether the new report passes the other on, and not the other way round. */
        public boolean newIsRelay(Optional<LocalDate> published) {
            if (verdict.kind() == Relay.Kind.EXCERPT) {
                return verdict.firstIsShorter();
            }
            return other.published().isEmpty()
                    || published.isEmpty()
                    || !published.get().isBefore(other.published().get());
        }
    }

    /**
     * The closest relative.
     *
     * @param id of the new report, under which its sample of word runs is kept for later ones
     */
    public Optional<Match> find(int id, Version version) {
        Wording wording = Wording.of(version.text());
        long[] sketch = wording.sketch();
        Optional<Match> best = Optional.empty();
        for (int candidate : candidates(sketch)) {
            Optional<Match> match = compared(candidate, version, wording);
            if (match.isPresent() && better(match.get(), best)) {
                best = match;
            }
        }
        for (long hash : sketch) {
            statements.change("insert into sketch (hash, report) values (?, ?) on conflict do nothing", hash, id);
        }
        return best;
    }

    private static boolean better(Match match, Optional<Match> best) {
        return best.isEmpty() || rank(match.verdict()) > rank(best.get().verdict());
    }

    private static double rank(Verdict verdict) {
        return verdict.score() + (verdict.kind() == Relay.Kind.COPY ? 1 : 0);
    }

    private List<Integer> candidates(long[] sketch) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long hash : sketch) {
            List<Integer> holders = statements.list(
                    rs -> rs.getInt(1), "select report from sketch where hash = ? limit " + (BOILERPLATE + 1), hash);
            if (holders.size() <= BOILERPLATE) {
                holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
            }
        }
        int least = Math.min(LEAST_SHARED, sketch.length);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Match> compared(int candidate, Version version, Wording wording) {
        Optional<Kept> kept = statements.first(
                rs -> new Kept(Rows.report(rs), rs.getString("body")), "select * from report where id = ?", candidate);
        return kept.flatMap(k -> {
            Version other = new Version(k.body(), k.entry().title(), k.entry().published());
            return Likeness.between(version, wording, other, Wording.of(k.body()))
                    .map(verdict -> new Match(k.entry(), verdict));
        });
    }

    private record Kept(ReportEntry entry, String body) {}

    /** Makes {@code relay} a relay of {@code source}, where it is none yet. */
    public void record(int relay, int source, Verdict verdict) {
        statements.change(
                "update report set source = ?, relation = ?, likeness = ? where id = ? and source is null",
                source,
                verdict.kind().name(),
                verdict.score(),
                relay);
    }

    /** The report of a family that came first: by its date, the undated last. */
    public ReportEntry first(int family) {
        return statements
                .first(
                        Rows::report,
                        "select * from report where family = ? and (relation is null or relation <> 'EXCERPT')"
                                + " order by published is null, published, id limit 1",
                        family)
                .or(() -> statements.first(Rows::report, "select * from report where id = ?", family))
                .orElseThrow(() -> new IllegalStateException("no report of family " + family));
    }
}

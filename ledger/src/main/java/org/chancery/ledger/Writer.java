package org.chancery.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.Chains;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Claims;
import org.chancery.ledger.entry.ReportEntry;
import org.chancery.ledger.link.Linker;
import org.chancery.ledger.relay.Likeness;
import org.chancery.ledger.relay.RelayFinder;
import org.chancery.ledger.review.Review;
import org.chancery.ledger.standing.FactReader;
import org.chancery.ledger.standing.FactTable;
import org.chancery.ledger.store.ClaimTable;
import org.chancery.ledger.store.Database;
import org.chancery.ledger.store.ReportTable;
import org.chancery.ledger.store.Statements;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.jdbi.v3.core.Handle;

/** Adds reports and their records to a ledger. Not thread-safe: one writer, fed by many readers. */
public final class Writer {
    private final Database database;
    private final Linker.Tools tools;
    private final FactReader facts;
    private final Clock clock;
    private Optional<Long> lastMark = Optional.empty();

    /**
     * A writer.
     *
     * @param clock for when things were added; the day of what nobody dates
     */
    public Writer(Database database, Knowledge knowledge, Clock clock) {
        this.database = database;
        this.tools = Linker.Tools.load(knowledge);
        this.facts = FactReader.load(knowledge);
        this.clock = clock;
    }

    /**
     * Keeps reports, all or none of them; once this returns they are durable. One whose text is in the ledger already
     * is passed over.
     *
     * @return for each, whether it was added
     */
    public List<Boolean> add(List<Addition> additions) {
        return change(transaction -> {
            List<Boolean> added = new ArrayList<>();
            additions.forEach(addition -> added.add(transaction.add(addition)));
            return added;
        });
    }

    private <T> T change(Function<Transaction, T> change) {
        boolean done = false;
        try {
            T result = database.transaction(handle -> {
                forgetWhatOthersChanged(handle);
                try (Transaction transaction = new Transaction(handle)) {
                    T changed = change.apply(transaction);
                    transaction.finish();
                    return changed;
                }
            });
            done = true;
            return result;
        } finally {
            if (!done) {
                tools.forget();
            }
        }
    }

    private void forgetWhatOthersChanged(Handle handle) {
        Optional<Long> mark = database.dialect()
                .changeMark()
                .map(sql -> handle.createQuery(sql).mapTo(Long.class).one());
        if (mark.isEmpty() || !mark.equals(lastMark)) {
            tools.forget();
        }
        lastMark = mark;
    }

    /**
     * Puts what a newer reader makes of reports beside what the older one made.
     *
     * @param records by the report's id in the ledger
     */
    public void revise(Map<Integer, Record> records) {
        change(transaction -> {
            records.forEach(transaction::revise);
            return true;
        });
    }

    /**
     * Keeps what a person makes of a claim, beside it: a corrected claim takes its place, a rejected one is no longer
     * found. Nothing is deleted.
     */
    public void review(Review review) {
        change(transaction -> {
            transaction.review(review);
            return true;
        });
    }

    /** One transaction's tables. */
    private final class Transaction implements AutoCloseable {
        private final Statements statements;
        private final ReportTable reports;
        private final ClaimTable claims;
        private final RelayFinder relays;
        private final Linker linker;
        private final FactTable standing;
        private final String now =
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();

        Transaction(Handle handle) {
            statements = new Statements(handle.getConnection());
            reports = new ReportTable(statements);
            claims = new ClaimTable(statements, database.dialect());
            relays = new RelayFinder(statements);
            linker = new Linker(
                    statements, tools, Math.toIntExact(LocalDate.now(clock).toEpochDay()));
            standing = new FactTable(statements);
        }

        boolean add(Addition addition) {
            String text = addition.report().text();
            String hash = Hashes.of(text);
            if (reports.knows(hash)) {
                return false;
            }
            Record record = addition.record();
            int id = reports.nextId();
            Optional<LocalDate> published = record.published().map(Published::date);
            Optional<RelayFinder.Match> match = relays.find(id, new Likeness.Version(text, record.title(), published));
            int family = match.map(m -> m.other().family()).orElse(id);
            Optional<String> ownBefore = match.map(m -> Chains.own(relays.first(family)));
            reports.insert(id, addition.report(), record, hash, family, now);
            match.ifPresent(m -> relate(id, m, published));
            String own = Chains.own(relays.first(family));
            ownBefore.filter(before -> !before.equals(own)).ifPresent(before -> reroot(family, before, own));
            keep(record, text, id, reports.revise(id, record, now), own, Set.of());
            return true;
        }

        private void relate(int id, RelayFinder.Match match, Optional<LocalDate> published) {
            int other = match.other().id();
            boolean isRelay = match.newIsRelay(published);
            relays.record(isRelay ? id : other, isRelay ? other : id, match.verdict());
        }

        /** Keeps a record's claims but those whose words people have settled already. */
        private void keep(Record record, String text, int report, int revision, String own, Set<String> settled) {
            List<ClaimEntry> open = Claims.of(record, text, report, own).stream()
                    .filter(claim -> !settled.contains(claim.quote()))
                    .toList();
            for (ClaimEntry linked : linker.link(open, text)) {
                int id = claims.insert(linked, revision);
                standing.insert(facts.of(linked, text), report, Optional.of(id));
            }
            standing.insert(facts.of(record, text), report, Optional.empty());
            standing.insert(facts.relations(record, text, open), report, Optional.empty());
        }

        /** The family's first report has turned out to be another: what rested on the old one's word rests on its. */
        private void reroot(int family, String before, String own) {
            linker.flush();
            statements.flush();
            new Origins(statements).rename(family, before, own);
        }

        void revise(int report, Record record) {
            ReportEntry entry =
                    reports.get(report).orElseThrow(() -> new LedgerException("there is no report " + report));
            String text = statements
                    .first(rs -> rs.getString(1), "select body from report where id = ?", report)
                    .orElse("");
            Set<String> settled = new Retiring(statements, claims, linker).retire(report);
            int revision = reports.revise(report, record, now);
            keep(record, text, report, revision, Chains.own(relays.first(entry.family())), settled);
        }

        void review(Review review) {
            new Reviewing(statements, claims, linker, now).review(review);
        }

        void finish() {
            linker.flush();
            statements.flush();
        }

        @Override
        public void close() {
            statements.close();
        }
    }
}

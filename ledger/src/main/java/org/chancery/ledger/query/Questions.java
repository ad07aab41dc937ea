package org.chancery.ledger.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.ReportEntry;
import org.chancery.ledger.link.Linker;
import org.chancery.ledger.store.Database;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Lists;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Asks a ledger about claims, events and reports. Not thread-safe. */
public final class Questions {
    private static final int AT_ONCE = 500;

    private final Database database;

    public Questions(Database database) {
        this.database = database;
    }

    /** Claims that a filter lets through, the last added first. */
    public List<Found> claims(Filter filter) {
        return claims(filter, Integer.MAX_VALUE);
    }

    /** Hands over all claims that a filter lets through, the last added first, some hundreds in memory at once. */
    public void each(Filter filter, Consumer<Found> consumer) {
        int before = Integer.MAX_VALUE;
        int left = filter.limit();
        while (left > 0) {
            List<Found> page = claims(filter.atMost(Math.min(left, AT_ONCE)), before);
            page.forEach(consumer);
            if (page.size() < AT_ONCE) {
                return;
            }
            before = page.get(page.size() - 1).claim().id();
            left -= page.size();
        }
    }

    private List<Found> claims(Filter filter, int before) {
        return database.ask(handle -> {
            Dialect dialect = database.dialect();
            boolean words = !Condition.words(filter).isEmpty();
            Condition condition = Condition.claims(filter, dialect);
            String id = words ? dialect.wordsId() : "c.id";
            if (before < Integer.MAX_VALUE) {
                condition.and(id + " < :before", "before", before);
            }
            String sql = "select c.* from " + (words ? dialect.wordsJoined() : "claim c") + condition.where()
                    + " order by " + id + " desc limit :limit";
            List<ClaimEntry> claims = condition
                    .bind(handle.createQuery(sql))
                    .bind("limit", filter.limit())
                    .mapTo(ClaimEntry.class)
                    .list();
            return found(claims, handle);
        });
    }

    private static List<Found> found(List<ClaimEntry> claims, Handle handle) {
        Map<Integer, ReportEntry> reports = byId(
                handle,
                "report",
                claims.stream().map(ClaimEntry::report).collect(Collectors.toSet()),
                ReportEntry.class,
                ReportEntry::id);
        Map<Integer, EventEntry> events = byId(
                handle,
                "event",
                claims.stream().map(ClaimEntry::event).collect(Collectors.toSet()),
                EventEntry.class,
                EventEntry::id);
        return claims.stream()
                .map(claim -> new Found(
                        claim,
                        Optional.ofNullable(reports.get(claim.report())).orElseThrow(),
                        Optional.ofNullable(events.get(claim.event())).orElseThrow()))
                .toList();
    }

    private static <T> Map<Integer, T> byId(
            Handle handle, String table, Collection<Integer> ids, Class<T> type, Function<T, Integer> id) {
        Map<Integer, T> all = new HashMap<>();
        List<Integer> rest = List.copyOf(ids);
        for (int at = 0; at < rest.size(); at += AT_ONCE) {
            handle.createQuery("select * from " + table + " where id in (<ids>)")
                    .bindList("ids", rest.subList(at, Math.min(rest.size(), at + AT_ONCE)))
                    .mapTo(type)
                    .forEach(item -> all.put(id.apply(item), item));
        }
        return all;
    }

    /** Events that a filter lets through, by day, the newest {@code limit} of them. */
    public List<EventEntry> events(Filter filter) {
        return events(filter, new Condition(), "anchor");
    }

    /**
     * What was ahead on a day, the nearest first: told of by then as planned, considered, expected or conditional, and not
     * over, or only reported later to be.
     */
    public List<EventEntry> ahead(Filter filter, LocalDate asOf) {
        Condition condition = new Condition()
                .and("e.day_to >= :asOf", "asOf", Lists.days(asOf))
                .and("(e.planned_first is null or e.planned_first <= :asOf)")
                .and("((e.status in ('PLANNED', 'CONSIDERED', 'EXPECTED', 'CONDITIONAL')"
                        + " and (e.outcome is null or e.outcome = 'POSTPONED'))"
                        + " or (e.planned_first <= :asOf and e.status_said > :asOf))");
        return events(filter, condition, "day_to", "asc");
    }

    /** Events whose claims differ on something, the newest first. */
    public List<EventEntry> disagreements(Filter filter) {
        return events(filter, new Condition().and("e.differs <> 0"), "anchor");
    }

    /**
     * Plans, promises, threats and deadlines with a day, by that day, the newest first.
     *
     * @param overdueOn only those that were due before that day and of which nothing has been heard
     */
    public List<EventEntry> promises(Filter filter, Optional<LocalDate> overdueOn) {
        Condition condition = new Condition().and("e.due is not null").and("e.promise is not null");
        overdueOn.ifPresent(day -> condition
                .and("e.due < :overdue", "overdue", Lists.days(day))
                .and("(e.outcome is null or e.outcome = 'POSTPONED')"));
        return events(filter, condition, "due");
    }

    private List<EventEntry> events(Filter filter, Condition condition, String order) {
        return events(filter, condition, order, "desc");
    }

    private List<EventEntry> events(Filter filter, Condition condition, String order, String direction) {
        return database.ask(handle -> {
            String from = "event e";
            String day = "e." + order;
            if (!filter.parties().isEmpty()) {
                from = "event_key k join event e on e.id = k.event and e.anchor = k.day";
                condition.and("k.name = :key", "key", key(filter.parties()));
                day = order.equals("anchor") ? "k.day" : day;
            }
            restrict(condition, filter, day);
            Query query = handle.createQuery("select e.* from " + from + condition.where() + " order by " + day + " "
                    + direction + ", e.id " + direction + " limit :limit");
            return condition
                    .bind(query)
                    .bind("limit", filter.limit())
                    .mapTo(EventEntry.class)
                    .list();
        });
    }

    private void restrict(Condition condition, Filter filter, String day) {
        condition.any("e.type", filter.types(), "type").any("e.status", filter.statuses(), "status");
        filter.from().ifPresent(from -> condition.and(day + " >= :from", "from", Lists.days(from)));
        filter.to().ifPresent(to -> condition.and(day + " <= :to", "to", Lists.days(to)));
        filter.instrument()
                .ifPresent(name -> condition.and("lower(e.instrument) = lower(:instrument)", "instrument", name));
        if (filter.origins() > 1) {
            condition.and("e.origins >= :origins", "origins", filter.origins());
        }
        for (int i = 2; i < filter.parties().size(); i++) {
            condition.and(
                    "exists (select 1 from event_key p where p.event = e.id and p.name = :party" + i + ")",
                    "party" + i,
                    filter.parties().get(i));
        }
        if (filter.text().isPresent() || !filter.vouchers().isEmpty() || filter.reviewed()) {
            Filter claims = new Filter(
                    filter.text(),
                    List.of(),
                    java.util.Set.of(),
                    java.util.Set.of(),
                    0,
                    filter.vouchers(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    filter.reviewed(),
                    filter.limit());
            condition.claims("e.id", claims, database.dialect());
        }
    }

    private static String key(List<String> parties) {
        return parties.size() == 1 ? parties.get(0) : Linker.pair(parties.get(0), parties.get(1));
    }

    /** The claims of an event, by the day they were reported. */
    public List<Found> claimsOf(int event) {
        return database.ask(handle -> found(
                handle.createQuery(
                                "select * from claim where event = :event and live = 1 order by said is null, said, id")
                        .bind("event", event)
                        .mapTo(ClaimEntry.class)
                        .list(),
                handle));
    }

    /** An event by its id. */
    public Optional<EventEntry> event(int id) {
        return database.ask(handle -> handle.createQuery("select * from event where id = :id")
                .bind("id", id)
                .mapTo(EventEntry.class)
                .findOne());
    }

    /** The text of a report. */
    public String text(int report) {
        return database.ask(handle -> handle.createQuery("select body from report where id = :id")
                .bind("id", report)
                .mapTo(String.class)
                .one());
    }

    /** How many of what the ledger holds. */
    public Map<String, Long> counts() {
        return database.ask(handle -> {
            Map<String, Long> counts = new java.util.LinkedHashMap<>();
            for (String table : List.of("report", "claim", "event")) {
                counts.put(
                        table + "s",
                        handle.createQuery("select count(*) from " + table)
                                .mapTo(Long.class)
                                .one());
            }
            return counts;
        });
    }
}

package org.chancery.ledger.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Names;
import org.chancery.ledger.follow.Turns;
import org.chancery.ledger.store.Lists;
import org.chancery.ledger.store.Statements;

/**
 * Puts each claim to the event that it is about, or begins a new one.
 *
 * <p>Candidates are looked up by pair of parties and day, and only so many of the nearest are compared, so that the cost
 * of a claim does not grow with the ledger. One linker serves one writing transaction.
 */
public final class Linker {
    private static final int MOST_PARTIES = 6;
    private static final int MOST_PAIRS_ASKED = 3;
    private static final int MOST_CANDIDATES = 24;
    private static final int NEAR_DAYS = 4;
    private static final int SAID_BEFORE_DAYS = 45;
    private static final int PLANNED_AHEAD_DAYS = 120;
    private static final String NEAREST =
            "select event from event_key where name = ? and day between ? and ? order by abs(day - ?) limit "
                    + MOST_CANDIDATES;
    private static final String KEY =
            "insert into event_key (name, day, event) values (?, ?, ?) on conflict do nothing";

    private final Statements statements;
    private final EventTable events;
    private final Tools tools;
    private final int today;
    private int nextEvent;

    /** What the linkers of a writer's transactions share. */
    public static final class Tools {
        private final Words words;
        private final Turns turns;
        private final EventTable.Cache cache = new EventTable.Cache();

        private Tools(Words words, Turns turns) {
            this.words = words;
            this.turns = turns;
        }

        public static Tools load(Knowledge knowledge) {
            return new Tools(Words.load(knowledge), Turns.load(knowledge));
        }

        Words words() {
            return words;
        }

        Turns turns() {
            return turns;
        }

        /** Forgets the events it has seen: a transaction failed, or somebody else may have written. */
        public void forget() {
            cache.clear();
        }
    }

    /**
     * A linker for one transaction.
     *
     * @param today stands in for the day of a claim that neither it nor its report dates
     */
    public Linker(Statements statements, Tools tools, int today) {
        this.statements = statements;
        this.events = new EventTable(statements, tools.cache);
        this.tools = tools;
        this.today = today;
        this.nextEvent = statements
                        .first(rs -> rs.getInt(1), "select coalesce(max(id), 0) from event")
                        .orElse(0)
                + 1;
    }

    /**
     * Links the claims of one report.
     *
     * @param text the report's
     * @return the claims, in the same order, with their events' ids
     */
    public List<ClaimEntry> link(List<ClaimEntry> claims, String text) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Context context = Context.of(text, tools.words());
        return claims.stream().map(claim -> link(claim, context)).toList();
    }

    private ClaimEntry link(ClaimEntry claim, Context context) {
        Telling telling = Telling.of(claim, context, tools.words(), tools.turns());
        EventDraft event = best(telling).orElseGet(() -> EventDraft.begin(nextEvent++, claim.act()));
        if (event.claims == 0) {
            event.context = Optional.of(context);
        }
        fold(event, telling);
        return claim.about(event.id);
    }

    private Optional<EventDraft> best(Telling telling) {
        EventDraft best = null;
        double highest = Sameness.SAME;
        for (int id : candidates(telling)) {
            Optional<EventDraft> event = events.get(id);
            double score = event.map(e -> Sameness.score(e, telling, () -> likeness(e, telling)))
                    .orElse(0.0);
            if (score > highest) {
                highest = score;
                best = event.orElseThrow();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Only asked for where it matters: an event's context may have to be read from its first report. */
    private OptionalDouble likeness(EventDraft event, Telling telling) {
        Context theirs = event.context.orElseGet(() -> events.context(event, tools.words()));
        event.context = Optional.of(theirs);
        return telling.context().likeness(theirs);
    }

    private Set<Integer> candidates(Telling telling) {
        ClaimEntry claim = telling.claim();
        Set<Integer> found = new LinkedHashSet<>();
        Optional<Window> window = Window.of(claim);
        int from = window.map(Window::from).orElse(today);
        int to = window.map(Window::to).orElse(today);
        int said = claim.said().map(Lists::days).orElse(from);
        List<String> keys = keys(claim.parties(), claim.quote());
        for (String key : asked(keys)) {
            found.addAll(near(key, from - NEAR_DAYS, to + NEAR_DAYS, from));
            found.addAll(near(key, said - SAID_BEFORE_DAYS, said + NEAR_DAYS, said));
            if (telling.turnsPlan()) {
                found.addAll(near(key, said + NEAR_DAYS, said + PLANNED_AHEAD_DAYS, said));
            }
        }
        return found;
    }

    private List<Integer> near(String key, int from, int to, int day) {
        return statements.list(rs -> rs.getInt(1), NEAREST, key, from, to, day);
    }

    /** Pairs where there are any: a single party of two does too much in a week to look through. */
    private static List<String> asked(List<String> keys) {
        List<String> pairs = keys.stream()
                .filter(key -> key.indexOf('|') > 0)
                .limit(MOST_PAIRS_ASKED)
                .toList();
        return pairs.isEmpty() ? keys : pairs;
    }

    /** "JPN|VNM", "JPN", "VNM"; the last word of another name; for a claim without parties, its words. */
    private static List<String> keys(List<String> parties, String quote) {
        if (parties.isEmpty()) {
            return List.of("\"" + Integer.toHexString(Names.plain(quote).hashCode()));
        }
        List<String> sorted = new ArrayList<>(new TreeSet<>(parties));
        List<String> few = sorted.subList(0, Math.min(MOST_PARTIES, sorted.size()));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            for (int j = i + 1; j < few.size(); j++) {
                keys.add(pair(few.get(i), few.get(j)));
            }
        }
        keys.addAll(few);
        few.stream().filter(party -> !Bodies.state(party)).map(Bodies::key).forEach(keys::add);
        return keys;
    }

    /** The key of the events between two parties. */
    public static String pair(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a;
    }

    private void fold(EventDraft event, Telling telling) {
        ClaimEntry claim = telling.claim();
        int before = event.anchor;
        boolean begun = event.claims > 0;
        Set<String> known = event.parties();
        event.fold(telling, today);
        if (!begun || before != event.anchor || !known.containsAll(claim.parties())) {
            for (String key : keys(new ArrayList<>(event.parties()), claim.quote())) {
                statements.change(KEY, key, event.anchor, event.id);
            }
        }
        event.origins += statements.change(
                "insert into event_origin (event, origin) values (?, ?) on conflict do nothing",
                event.id,
                claim.chain().origin());
        event.reports += statements.change(
                "insert into event_report (event, report) values (?, ?) on conflict do nothing",
                event.id,
                claim.report());
        events.touch(event);
    }

    /** Works an event out again from the claims that are left of it. */
    public void rebuild(int id, List<ClaimEntry> claims) {
        for (String table : List.of("event_key", "event_origin", "event_report")) {
            statements.change("delete from " + table + " where event = ?", id);
        }
        if (claims.isEmpty()) {
            statements.change("delete from event where id = ?", id);
            return;
        }
        EventDraft event = EventDraft.begin(id, claims.get(0).act());
        for (ClaimEntry claim : claims) {
            fold(event, Telling.of(claim, Context.NONE, tools.words(), tools.turns()));
        }
    }

    /** Writes the events; to be called before the transaction ends. */
    public void flush() {
        events.flush();
    }
}

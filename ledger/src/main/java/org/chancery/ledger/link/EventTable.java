package org.chancery.ledger.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.follow.Progress;
import org.chancery.ledger.store.Lists;
import org.chancery.ledger.store.Rows;
import org.chancery.ledger.store.Statements;
import org.chancery.record.Status;

/** Events of one writing transaction: loaded when asked for, written back at its end. */
final class EventTable {
    private static final String COLUMNS = "act_mode, actors, recipients, instrument, place, words, headline, day_from,"
            + " day_to, grain, anchor, status, status_said, claims, reports, origins, differs, planned_first,"
            + " planned_last, due_first, done_last, cancelled_last, postponed_last, promise, due, outcome";
    private static final String WRITE = "insert into event (id, type, "
            + COLUMNS.replace("act_mode", "mode")
            + ") values (?, ?" + ", ?".repeat(26)
            + ") on conflict (id) do update set "
            + updates();

    private final Statements statements;
    private final Cache drafts;
    private final Map<Integer, EventDraft> changed = new HashMap<>();

    /**
     * The events of one transaction.
     *
     * @param drafts as other transactions of the same writer left them
     */
    EventTable(Statements statements, Cache drafts) {
        this.statements = statements;
        this.drafts = drafts;
    }

    /** Events last used, ready to be compared. Good only while nobody else writes, and until a transaction fails. */
    static final class Cache {
        private static final int MOST = 20_000;

        private final Map<Integer, EventDraft> drafts = new LinkedHashMap<>(16, 0.75f, true);

        Optional<EventDraft> get(int id) {
            return Optional.ofNullable(drafts.get(id));
        }

        void put(EventDraft draft) {
            drafts.put(draft.id, draft);
            Iterator<Integer> oldest = drafts.keySet().iterator();
            if (drafts.size() > MOST) {
                oldest.next();
                oldest.remove();
            }
        }

        void clear() {
            drafts.clear();
        }
    }

    private static String updates() {
        List<String> all = new ArrayList<>();
        for (String column : COLUMNS.replace("act_mode", "mode").split(",\\s*", -1)) {
            all.add(column + " = excluded." + column);
        }
        return String.join(", ", all);
    }

    /** The event of that id. */
    Optional<EventDraft> get(int id) {
        Optional<EventDraft> known = Optional.ofNullable(changed.get(id)).or(() -> drafts.get(id));
        if (known.isPresent()) {
            return known;
        }
        Optional<EventDraft> loaded = statements.first(EventTable::draft, "select * from event where id = ?", id);
        loaded.ifPresent(drafts::put);
        return loaded;
    }

    /** What the first report that told of an event is about. */
    Context context(EventDraft draft, Words words) {
        return statements
                .first(
                        rs -> Context.of(rs.getString(1), words),
                        "select body from report where id = (select min(report) from event_report where event = ?)",
                        draft.id)
                .orElse(Context.NONE);
    }

    /** The event has changed, or is new. */
    void touch(EventDraft draft) {
        drafts.put(draft);
        changed.put(draft.id, draft);
    }

    /** Writes what changed. */
    void flush() {
        changed.values().forEach(this::write);
        statements.flush();
        changed.clear();
    }

    private void write(EventDraft draft) {
        Progress progress = draft.progress;
        Course course = progress.course();
        statements.later(
                WRITE,
                draft.id,
                draft.act.type().name(),
                draft.act.mode(),
                Lists.join(draft.actors),
                Lists.join(draft.recipients),
                draft.instrument,
                draft.place,
                String.join(" ", draft.words),
                draft.headline,
                draft.window.map(Window::from),
                draft.window.map(Window::to),
                draft.window.map(window -> draft.grain),
                draft.anchor,
                draft.status.name(),
                draft.statusSaid,
                draft.claims,
                draft.reports,
                draft.origins,
                draft.differences,
                Lists.days(course.plannedFirst()),
                Lists.days(course.plannedLast()),
                Lists.days(course.dueFirst()),
                Lists.days(course.doneLast()),
                Lists.days(progress.cancelled()),
                Lists.days(progress.postponed()),
                course.promise().map(Enum::name),
                Lists.days(course.due()),
                course.outcome().map(Enum::name));
    }

    private static EventDraft draft(ResultSet rs) throws SQLException {
        EventEntry entry = Rows.event(rs);
        EventDraft draft = new EventDraft(
                entry.id(),
                entry.act(),
                Progress.of(entry.course(), Rows.day(rs, "cancelled_last"), Rows.day(rs, "postponed_last")));
        draft.actors.addAll(Lists.split(rs.getString("actors")));
        draft.recipients.addAll(Lists.split(rs.getString("recipients")));
        String words = rs.getString("words");
        if (!words.isEmpty()) {
            draft.words.addAll(Set.of(words.split(" ")));
        }
        draft.instrument = entry.instrument();
        draft.place = entry.place();
        draft.headline = entry.headline();
        draft.window = entry.when().map(Window::of);
        draft.grain = entry.when().map(when -> when.precision().name()).orElse("");
        draft.anchor = Lists.days(entry.anchor());
        draft.status = Status.valueOf(rs.getString("status"));
        draft.statusSaid =
                entry.statusSaid().map(day -> OptionalInt.of(Lists.days(day))).orElse(OptionalInt.empty());
        draft.claims = entry.claims();
        draft.reports = entry.reports();
        draft.origins = entry.origins();
        draft.differences = rs.getInt("differs");
        return draft;
    }
}

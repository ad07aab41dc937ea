package org.chancery.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ledger.entry.Chain;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.ReportEntry;
import org.chancery.ledger.entry.Verdict;
import org.chancery.ledger.entry.VoucherKind;
import org.chancery.record.Act;
import org.chancery.record.EventType;
import org.chancery.record.Precision;
import org.chancery.record.Roles;
import org.chancery.record.Status;
import org.chancery.record.When;

/** Rows as values. */
public final class Rows {
    private Rows() {}

    /** A column that holds a day, or nothing. */
    public static Optional<LocalDate> day(ResultSet rs, String column) throws SQLException {
        return new Row(rs).day(column);
    }

    /** A row of {@code report}. */
    public static ReportEntry report(ResultSet rs) throws SQLException {
        Row row = new Row(rs);
        Optional<Integer> source = row.maybeNumber("source");
        Optional<ReportEntry.Relay> relay = Optional.empty();
        if (source.isPresent()) {
            relay = Optional.of(new ReportEntry.Relay(
                    source.get(), ReportEntry.Relay.Kind.valueOf(row.text("relation")), rs.getDouble("likeness")));
        }
        return new ReportEntry(
                row.number("id"),
                row.text("name"),
                row.text("hash"),
                row.maybe("url"),
                row.maybe("outlet"),
                row.maybe("title"),
                row.day("published"),
                row.number("family"),
                relay);
    }

    /** A row of {@code claim}. */
    public static ClaimEntry claim(ResultSet rs) throws SQLException {
        Row row = new Row(rs);
        return new ClaimEntry(
                row.number("id"),
                row.number("report"),
                row.text("local"),
                new Act(EventType.valueOf(row.text("type")), row.maybe("mode"), Lists.split(row.text("contexts"))),
                Status.valueOf(row.text("status")),
                new Roles(
                        Lists.split(row.text("actors")),
                        Lists.split(row.text("recipients")),
                        Lists.split(row.text("persons"))),
                when(row),
                row.maybe("place"),
                row.maybe("instrument"),
                new Chain(
                        Lists.split(row.text("vouchers")),
                        Lists.split(row.text("voucher_kinds")).stream()
                                .flatMap(kind -> VoucherKind.of(kind).stream())
                                .collect(Collectors.toSet()),
                        row.text("origin")),
                row.text("quote"),
                Lists.spans(row.text("evidence")),
                row.day("said"),
                row.number("event"),
                row.maybe("verdict").flatMap(Verdict::of));
    }

    private static Optional<When> when(Row row) throws SQLException {
        Optional<LocalDate> from = row.day("day_from");
        Optional<LocalDate> to = row.day("day_to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new When(from, to, Precision.valueOf(row.maybe("grain").orElse("INTERVAL"))));
    }

    /** A row of {@code event}. */
    public static EventEntry event(ResultSet rs) throws SQLException {
        Row row = new Row(rs);
        int differs = row.number("differs");
        return new EventEntry(
                row.number("id"),
                new Act(EventType.valueOf(row.text("type")), row.maybe("mode"), List.of()),
                Stream.concat(Lists.split(row.text("actors")).stream(), Lists.split(row.text("recipients")).stream())
                        .distinct()
                        .toList(),
                row.maybe("instrument"),
                row.maybe("place"),
                row.text("headline"),
                when(row),
                LocalDate.ofEpochDay(row.number("anchor")),
                Status.valueOf(row.text("status")),
                row.day("status_said"),
                row.number("claims"),
                row.number("reports"),
                row.number("origins"),
                Arrays.stream(EventEntry.Difference.values())
                        .filter(d -> (differs & d.bit()) != 0)
                        .collect(Collectors.toSet()),
                course(row));
    }

    private static Course course(Row row) throws SQLException {
        return new Course(
                row.maybe("promise").map(Course.Promise::valueOf),
                row.day("due"),
                row.day("due_first"),
                row.day("planned_first"),
                row.day("planned_last"),
                row.day("done_last"),
                row.maybe("outcome").map(Course.Outcome::valueOf));
    }
}

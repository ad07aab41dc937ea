package org.chancery.ledger.query;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.json.RecordParser;
import org.chancery.ledger.store.Database;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.text.Report;

/** Asks a ledger what readers of different versions made of its reports. */
public final class Revisions {
    private final Database database;

    public Revisions(Database database) {
        this.database = database;
    }

    /** A reading of a report. */
    public record Revision(int number, String reader, String made, Record record) {}

    /** A report's readings, the oldest first. */
    public List<Revision> of(int report) {
        return database.ask(handle -> handle.createQuery(
                        "select * from revision where report = :report order by number")
                .bind("report", report)
                .map((rs, ctx) -> new Revision(
                        rs.getInt("number"),
                        rs.getString("reader"),
                        rs.getString("made"),
                        RecordParser.parse(rs.getString("record"))))
                .list());
    }

    /** The newest reading of a report. */
    public Record newest(int report) {
        return RecordParser.parse(database.ask(handle -> handle.createQuery(
                        "select record from revision where report = :report order by number desc limit 1")
                .bind("report", report)
                .mapTo(String.class)
                .one()));
    }

    /** The report of that name, or of that number. */
    public Optional<Integer> find(String nameOrId) {
        return database.ask(handle -> handle.createQuery(
                        "select id from report where name = :name or cast(id as text) = :name order by name = :name desc"
                                + " limit 1")
                .bind("name", nameOrId)
                .mapTo(Integer.class)
                .findOne());
    }

    /** Ids of reports that no reader of that version has read, from {@code after} on, at most so many. */
    public List<Integer> unread(String reader, int after, int limit) {
        return database.ask(handle -> handle.createQuery("select id from report r where id > :after and not exists"
                        + " (select 1 from revision v where v.report = r.id and v.reader = :reader)"
                        + " order by id limit :limit")
                .bind("after", after)
                .bind("reader", reader)
                .bind("limit", limit)
                .mapTo(Integer.class)
                .list());
    }

    /** A report as it was received, to be read again; a date that a reader inferred is left for the reader. */
    public Report report(int id) {
        return database.ask(handle -> handle.createQuery("select * from report where id = :id")
                .bind("id", id)
                .map((rs, ctx) -> {
                    Record newest = newest(id);
                    Optional<Published> published =
                            newest.published().filter(date -> date.basis() != Published.Basis.INFERRED);
                    return new Report(
                            rs.getString("name"),
                            rs.getString("body"),
                            published,
                            Optional.ofNullable(rs.getString("outlet")),
                            Optional.ofNullable(rs.getString("title")),
                            Optional.ofNullable(rs.getString("url")),
                            Optional.ofNullable(rs.getString("language")),
                            newest.author());
                })
                .one());
    }
}

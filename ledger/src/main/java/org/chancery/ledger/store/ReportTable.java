package org.chancery.ledger.store;

import java.util.Optional;
import org.chancery.ledger.entry.ReportEntry;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.text.Report;

/** Writes reports and the revisions of their records. Serves one transaction. */
public final class ReportTable {
    private final Statements statements;
    private int nextReport;
    private int nextRevision;

    public ReportTable(Statements statements) {
        this.statements = statements;
        this.nextReport = next("report");
        this.nextRevision = next("revision");
    }

    private int next(String table) {
        return statements
                        .first(rs -> rs.getInt(1), "select coalesce(max(id), 0) from " + table)
                        .orElse(0)
                + 1;
    }

    /** The id of the next report. */
    public int nextId() {
        return nextReport++;
    }

    /** Whether a text is in the ledger. */
    public boolean knows(String hash) {
        return statements
                .first(rs -> rs.getInt(1), "select 1 from report where hash = ?", hash)
                .isPresent();
    }

    /** Writes a report. */
    public void insert(int id, Report report, Record record, String hash, int family, String now) {
        statements.change(
                "insert into report (id, name, hash, url, outlet, title, language, published, basis, added, body,"
                        + " family) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                report.id(),
                hash,
                report.url(),
                record.outlet().or(report::outlet),
                record.title().or(report::title),
                record.language().or(report::language),
                Lists.days(record.published().map(Published::date)),
                record.published().map(published -> published.basis().name()),
                now,
                // PostgreSQL's text cannot hold it, and a reader gives it no meaning.
                report.text().replace('\u0000', '\uFFFD'),
                family);
    }

    /** Moves a report to another family. */
    public void join(int id, int family) {
        statements.change("update report set family = ? where id = ?", family, id);
    }

    /** Writes what a reader made of a report, beside what older ones made of it; the revision's id. */
    public int revise(int report, Record record, String now) {
        int number = statements
                        .first(
                                rs -> rs.getInt(1),
                                "select coalesce(max(number), 0) from revision where report = ?",
                                report)
                        .orElse(0)
                + 1;
        int id = nextRevision++;
        statements.change(
                "insert into revision (id, report, number, reader, made, record) values (?, ?, ?, ?, ?, ?)",
                id,
                report,
                number,
                record.reader(),
                now,
                RecordJson.of(record));
        return id;
    }

    /** A report by its id. */
    public Optional<ReportEntry> get(int id) {
        return statements.first(Rows::report, "select * from report where id = ?", id);
    }
}

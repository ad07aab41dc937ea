package org.chancery.app.ledger;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.reading.Outcome;
import org.chancery.app.view.Columns;
import org.chancery.app.view.Progress;
import org.chancery.ledger.Addition;
import org.chancery.ledger.query.Known;

/** Counts what was added, skipped and why, failed and why. */
final class Tally {
    private static final int MOST_FAILURES = 20;

    private final PrintWriter err;
    private final Progress progress;
    private final Optional<PrintWriter> names;
    private final long started = System.nanoTime();
    private final Map<Known.By, Integer> skipped = new EnumMap<>(Known.By.class);
    private final List<String> failures = new ArrayList<>();
    private int reports;
    private int claims;
    private int foreign;
    private boolean flawed;

    /**
     * A tally.
     *
     * @param progress through which messages go while it runs
     * @param names where the names of reports go once they are kept
     */
    Tally(PrintWriter err, Progress progress, Optional<PrintWriter> names) {
        this.err = err;
        this.progress = progress;
        this.names = names;
    }

    void skipped(Known.By why) {
        skipped.merge(why, 1, Integer::sum);
        progress.pass();
    }

    void read(Outcome.Read read) {
        read.messages().forEach(progress::say);
        flawed |= read.flawed();
        foreign += read.isUnread() ? 1 : 0;
        progress.step();
    }

    void failed(Outcome.Failed failed) {
        flawed = true;
        failures.add(failed.message());
        progress.say(failed.message());
        progress.step();
    }

    void kept(Addition addition, boolean added) {
        if (!added) {
            skipped(Known.By.TEXT);
            return;
        }
        reports++;
        claims += addition.record().claims().size();
        names.ifPresent(out -> {
            out.println("kept " + addition.report().id());
            out.flush();
        });
    }

    boolean flawed() {
        return flawed;
    }

    void summary(String ledger) {
        double seconds = (System.nanoTime() - started) / 1e9;
        err.printf(
                "%s: %s added, %s, in %.1f s%n",
                ledger, Listings.counted(reports, "report"), Listings.counted(claims, "claim"), seconds);
        if (foreign > 0) {
            err.println("left unread: " + foreign + ", not in English");
        }
        skipped.forEach((why, number) -> err.println("skipped: " + number + ", " + why.reason()));
        if (!failures.isEmpty()) {
            err.println("failed: " + failures.size());
            failures.stream().limit(MOST_FAILURES).forEach(failure -> err.println("  " + Columns.safe(failure)));
            if (failures.size() > MOST_FAILURES) {
                err.println("  … and " + (failures.size() - MOST_FAILURES) + " more");
            }
        }
        err.flush();
    }
}

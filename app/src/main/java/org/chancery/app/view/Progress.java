package org.chancery.app.view;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.chancery.intake.Arrivals;

/**
 * Progress on standard error: how much has been read, how fast, and how long it will take where that is known. On a
 * terminal one line that is written over, elsewhere a line a minute. Messages go through it, so that they do not run into
 * the line. Not thread-safe.
 */
public final class Progress implements AutoCloseable {
    private static final long REDRAWN = Duration.ofMillis(250).toNanos();
    private static final long LOGGED = Duration.ofMinutes(1).toNanos();

    /** A guess from less would jump about. */
    private static final long SETTLED = Duration.ofSeconds(3).toNanos();

    private final Arrivals arrivals;
    private final LongSupplier clock;
    private final PrintWriter err;
    private final boolean live;
    private final boolean hidden;
    private final long started;
    private long said;
    private long sinceBytes;
    private long since;
    private int reports;
    private boolean drawn;

    /**
     * Progress over arrivals.
     *
     * @param clock nanoseconds
     */
    Progress(Arrivals arrivals, PrintWriter err, boolean live, boolean hidden, LongSupplier clock) {
        this.arrivals = arrivals;
        this.clock = clock;
        this.err = err;
        this.live = live;
        this.hidden = hidden;
        started = clock.getAsLong();
        said = started;
        since = started;
    }

    /**
     * Progress over arrivals.
     *
     * @param printing whether what comes of each report is printed: on a terminal that is progress enough
     */
    public static Progress over(Arrivals arrivals, PrintWriter err, Terminal terminal, boolean printing) {
        return new Progress(arrivals, err, terminal.err(), terminal.out() && printing, System::nanoTime);
    }

    /** One more report is done. */
    public void step() {
        reports++;
        show();
    }

    /** One more report has been passed over; the speed counts from here. */
    public void pass() {
        if (reports == 0) {
            since = clock.getAsLong();
            sinceBytes = arrivals.bytesRead();
        }
        show();
    }

    private void show() {
        long now = clock.getAsLong();
        if (hidden || now - said < (live ? REDRAWN : LOGGED)) {
            return;
        }
        said = now;
        if (live) {
            err.print("\r\u001b[K" + line(now));
            drawn = true;
        } else {
            err.println(line(now));
        }
        err.flush();
    }

    private String line(long now) {
        StringBuilder line = new StringBuilder("chancery: ");
        OptionalLong all = arrivals.bytesInAll();
        long read = arrivals.bytesRead();
        if (all.isPresent() && all.getAsLong() > 0) {
            line.append(Math.min(100, 100 * read / all.getAsLong())).append(" %, ");
        }
        double seconds = (now - since) / 1e9;
        line.append(String.format(Locale.ROOT, "%,d %s", reports, reports == 1 ? "report" : "reports"));
        line.append(String.format(Locale.ROOT, ", %.1f a second", seconds > 0 ? reports / seconds : 0));
        if (all.isPresent() && read > sinceBytes && now - since > SETTLED) {
            double left = seconds * Math.max(0, all.getAsLong() - read) / (read - sinceBytes);
            line.append(", ").append(clock(Math.round(left))).append(" left");
        }
        return line.toString();
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Says something on standard error, on a line of its own. */
    public void say(String message) {
        clear();
        err.println("chancery: " + Columns.safe(message));
        err.flush();
    }

    private void clear() {
        if (drawn) {
            err.print("\r\u001b[K");
            drawn = false;
        }
    }

    @Override
    public void close() {
        clear();
        err.flush();
    }
}

package org.chancery.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts what came of arrivals: read, left unread for their language, failed. */
public final class Counts {
    private int read;
    private int claims;
    private int foreign;
    private int failed;
    private boolean flawed;

    public void add(Outcome outcome) {
        if (outcome instanceof Outcome.Read one) {
            read++;
            claims += one.record().claims().size();
            foreign += one.isUnread() ? 1 : 0;
            flawed |= one.flawed();
        } else {
            failed++;
            flawed = true;
        }
    }

    /** Whether something was not read, or was damaged. */
    public boolean flawed() {
        return flawed;
    }

    /** What came of all of them, where something was amiss with one of several. */
    public Optional<String> summary() {
        if (!flawed || read + failed < 2) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        parts.add(counted(read - foreign, "report") + " read, " + counted(claims, "claim"));
        if (foreign > 0) {
            parts.add(foreign + " left unread, not in English");
        }
        if (failed > 0) {
            parts.add(failed + " failed");
        }
        return Optional.of(String.join("; ", parts));
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}

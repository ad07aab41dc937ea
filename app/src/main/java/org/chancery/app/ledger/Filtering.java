package org.chancery.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.VoucherKind;
import org.chancery.ledger.query.Filter;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import picocli.CommandLine.Option;

/** What every listing can be narrowed down by. */
final class Filtering {
    private static final int USUAL = 100;

    @Option(names = "--party", paramLabel = "CODE", description = "takes part (may be given again: all take part)")
    private List<String> parties = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "event types: CONSULT,AID …")
    private Set<EventType> types = new HashSet<>();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "done, planned, denied …")
    private Set<Status> statuses = new HashSet<>();

    @Option(names = "--origins", paramLabel = "N", description = "at least N independent origins")
    private int origins = 0;

    @Option(
            names = "--voucher",
            paramLabel = "KIND",
            split = ",",
            description =
                    "who vouches: report, named, unnamed, outlet, official, diplomatic, military, industry, expert")
    private Set<VoucherKind> vouchers = new HashSet<>();

    @Option(names = "--from", paramLabel = "DATE", description = "on or after that day, YYYY-MM-DD")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "on or before that day")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--text", paramLabel = "WORDS", description = "all of these words in the quote or the names")
    private Optional<String> text = Optional.empty();

    @Option(names = "--instrument", paramLabel = "NAME", description = "under that programme, treaty or forum")
    private Optional<String> instrument = Optional.empty();

    @Option(names = "--reviewed", description = "only what somebody has confirmed or corrected")
    private boolean reviewed;

    @Option(names = "--limit", paramLabel = "N", description = "at most N lines (listings: 100, exports: all)")
    private Optional<Integer> limit = Optional.empty();

    /** For a listing: a hundred lines unless more are asked for. */
    Filter filter() {
        return atMost(limit.orElse(USUAL));
    }

    /** For an export: everything, unless less is asked for. */
    Filter everything() {
        return atMost(limit.orElse(Integer.MAX_VALUE));
    }

    private Filter atMost(int most) {
        return new Filter(
                text, parties, types, statuses, origins, vouchers, from, to, instrument, reviewed, Math.max(1, most));
    }
}

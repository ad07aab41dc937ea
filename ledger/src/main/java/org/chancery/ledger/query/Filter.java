package org.chancery.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.VoucherKind;
import org.chancery.record.EventType;
import org.chancery.record.Status;

/**
 * What to look for. An empty part asks for nothing.
 *
 * @param text words that all stand in the claim's quote, persons, vouchers or instrument
 * @param parties all of them take part
 * @param origins at least so many independent origins
 * @param vouchers the innermost voucher is of one of these kinds
 * @param from first day of the act, or of the report where the act is undated
 * @param reviewed only what a person has confirmed or corrected
 * @param limit at most so many
 */
public record Filter(
        Optional<String> text,
        List<String> parties,
        Set<EventType> types,
        Set<Status> statuses,
        int origins,
        Set<VoucherKind> vouchers,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> instrument,
        boolean reviewed,
        int limit) {
    /** Everything. */
    public static final Filter NONE = new Filter(
            Optional.empty(),
            List.of(),
            Set.of(),
            Set.of(),
            0,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Integer.MAX_VALUE);

    public Filter {
        parties = List.copyOf(parties);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        vouchers = Set.copyOf(vouchers);
    }

    /** The same, between some parties only. */
    public Filter between(List<String> who) {
        return new Filter(text, who, types, statuses, origins, vouchers, from, to, instrument, reviewed, limit);
    }

    /** The same, for words. */
    public Filter about(String words) {
        return new Filter(
                Optional.of(words), parties, types, statuses, origins, vouchers, from, to, instrument, reviewed, limit);
    }

    /** The same, at most so many. */
    public Filter atMost(int most) {
        return new Filter(text, parties, types, statuses, origins, vouchers, from, to, instrument, reviewed, most);
    }
}

package org.chancery.ledger.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.Mention;
import org.chancery.record.Record;
import org.chancery.record.Voucher;

/** Works out whose word a claim rests on. */
public final class Chains {
    private final Set<String> outlets;
    private final Set<String> officials;

    /** For the claims of one record: its mentions tell outlets and office-holders from others. */
    public Chains(Record record) {
        outlets = names(record, Mention.Kind.OUTLET);
        officials = record.mentions().stream()
                .filter(m -> m.office().isPresent()
                        || m.kind() == Mention.Kind.OFFICE
                        || (m.kind() == Mention.Kind.ORGANISATION && m.code().isPresent()))
                .map(m -> Names.key(m.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Record record, Mention.Kind kind) {
        return record.mentions().stream()
                .filter(m -> m.kind() == kind)
                .map(m -> Names.key(m.name()))
                .collect(Collectors.toSet());
    }

    /**
     * The chain of one claim.
     *
     * @param own key of the outlet that first published the report, or of the report where its outlet is unknown
     */
    public Chain chain(List<Voucher> vouchers, String own) {
        return new Chain(vouchers.stream().map(Voucher::name).toList(), kinds(vouchers), origin(vouchers, own));
    }

    private Set<VoucherKind> kinds(List<Voucher> vouchers) {
        if (vouchers.isEmpty()) {
            return EnumSet.of(VoucherKind.REPORT);
        }
        Voucher inner = vouchers.get(0);
        Set<VoucherKind> kinds = EnumSet.of(inner.named() ? VoucherKind.NAMED : VoucherKind.UNNAMED);
        inner.kind().flatMap(VoucherKind::of).ifPresent(kinds::add);
        String key = Names.key(inner.name());
        if (outlets.contains(key)) {
            kinds.add(VoucherKind.OUTLET);
        } else if (officials.contains(key)) {
            kinds.add(VoucherKind.OFFICIAL);
        }
        return kinds;
    }

    /** An unnamed voucher is as independent as whoever passes it on: two outlets' "sources" may be one person. */
    private static String origin(List<Voucher> vouchers, String own) {
        if (vouchers.isEmpty()) {
            return own;
        }
        Voucher inner = vouchers.get(0);
        if (inner.named()) {
            return Names.key(inner.name());
        }
        return origin(vouchers.subList(1, vouchers.size()), own) + ": "
                + inner.name().toLowerCase(Locale.ROOT);
    }

    /** The key that stands for a report's own word. */
    public static String own(ReportEntry first) {
        return first.outlet().map(Names::key).filter(key -> !key.isEmpty()).orElse("report " + first.family());
    }
}

package org.chancery.ledger.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of voucher stands at the inner end of a claim's attribution chain; a chain may be of several kinds. */
public enum VoucherKind {
    /** No chain: the report itself says so. */
    REPORT,
    NAMED,
    UNNAMED,
    /** Another outlet or agency. */
    OUTLET,
    /** An office-holder or organ of a state, named or not. */
    OFFICIAL,
    DIPLOMATIC,
    MILITARY,
    INDUSTRY,
    EXPERT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, in any case; empty for an unknown one. */
    public static Optional<VoucherKind> of(String label) {
        return Stream.of(values())
                .filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

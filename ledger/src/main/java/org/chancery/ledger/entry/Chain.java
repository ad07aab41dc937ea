package org.chancery.ledger.entry;

import java.util.List;
import java.util.Set;

/**
 * Who vouches for a claim, as far as the ledger can see.
 *
 * @param names innermost first; empty: the report itself
 * @param kinds what kind of voucher the innermost is
 * @param origin key of the first voucher: two claims with the same key have one origin
 */
public record Chain(List<String> names, Set<VoucherKind> kinds, String origin) {
    public Chain {
        names = List.copyOf(names);
        kinds = Set.copyOf(kinds);
    }
}

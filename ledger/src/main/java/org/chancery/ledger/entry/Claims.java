package org.chancery.ledger.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.Claim;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Voucher;

/** Flattens a record's claims for the ledger. */
public final class Claims {
    private static final int LONGEST_QUOTE = 600;

    private Claims() {}

    /**
     * The claims of a record, without ids and events.
     *
     * @param text the report's text
     * @param own key of its own word, see {@link Chains#own}
     */
    public static List<ClaimEntry> of(Record record, String text, int report, String own) {
        CodePoints points = CodePoints.of(text);
        Chains chains = new Chains(record);
        Optional<LocalDate> published = record.published().map(Published::date);
        List<ClaimEntry> entries = new ArrayList<>(record.claims().size());
        for (Claim claim : record.claims()) {
            entries.add(new ClaimEntry(
                    0,
                    report,
                    claim.id(),
                    claim.act(),
                    claim.status(),
                    claim.roles(),
                    claim.when(),
                    claim.place(),
                    claim.instrument(),
                    chains.chain(claim.attribution(), own),
                    quote(claim, points),
                    claim.evidence(),
                    said(claim, published),
                    0,
                    Optional.empty()));
        }
        return entries;
    }

    private static String quote(Claim claim, CodePoints points) {
        String quote = claim.evidence().stream()
                .map(points::words)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" … "));
        return quote.length() <= LONGEST_QUOTE
                ? quote
                : quote.substring(
                                0,
                                quote.offsetByCodePoints(
                                        0, Math.min(LONGEST_QUOTE, quote.codePointCount(0, quote.length())) - 1))
                        + "…";
    }

    private static Optional<LocalDate> said(Claim claim, Optional<LocalDate> published) {
        return claim.attribution().stream()
                .map(Voucher::date)
                .flatMap(Optional::stream)
                .reduce((inner, outer) -> outer)
                .or(() -> published);
    }
}

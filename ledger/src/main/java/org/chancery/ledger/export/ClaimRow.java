package org.chancery.ledger.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ledger.entry.Verdict;
import org.chancery.ledger.entry.VoucherKind;
import org.chancery.ledger.query.Found;
import org.chancery.record.When;
import org.jspecify.annotations.Nullable;

/** A claim as a row of a table; absent values are null, as Parquet has them. */
record ClaimRow(
        int claim,
        int event,
        String report,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        @Nullable LocalDate published,
        String type,
        @Nullable String mode,
        List<String> contexts,
        String status,
        List<String> actors,
        List<String> recipients,
        List<String> persons,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String precision,
        @Nullable String place,
        @Nullable String instrument,
        List<String> attribution,
        List<String> voucher,
        String origin,
        int origins,
        @Nullable LocalDate said,
        @Nullable String review,
        String quote) {

    static final List<String> COLUMNS = Stream.of(ClaimRow.class.getRecordComponents())
            .map(java.lang.reflect.RecordComponent::getName)
            .toList();

    static ClaimRow of(Found found) {
        Optional<When> when = found.claim().when();
        return new ClaimRow(
                found.claim().id(),
                found.event().id(),
                found.report().name(),
                found.report().outlet().orElse(null),
                found.report().title().orElse(null),
                found.report().url().orElse(null),
                found.report().published().orElse(null),
                found.claim().act().type().name(),
                found.claim().act().mode().orElse(null),
                found.claim().act().contexts(),
                found.claim().status().label(),
                found.claim().roles().actors(),
                found.claim().roles().recipients(),
                found.claim().roles().persons(),
                when.flatMap(When::from).orElse(null),
                when.flatMap(When::to).orElse(null),
                when.map(w -> w.precision().label()).orElse(null),
                found.claim().place().orElse(null),
                found.claim().instrument().orElse(null),
                found.claim().chain().names(),
                found.claim().chain().kinds().stream()
                        .map(VoucherKind::label)
                        .sorted()
                        .toList(),
                found.claim().chain().origin(),
                found.event().origins(),
                found.claim().said().orElse(null),
                found.claim().verdict().map(Verdict::label).orElse(null),
                found.claim().quote());
    }

    /** The values as texts, lists joined by "; ", in the order of {@link #COLUMNS}. */
    List<String> cells() {
        return Stream.of(ClaimRow.class.getRecordComponents()).map(this::cell).toList();
    }

    private String cell(java.lang.reflect.RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(this);
            if (value instanceof List<?> list) {
                return String.join("; ", list.stream().map(String::valueOf).toList());
            }
            return value == null ? "" : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ledger.store.ClaimTable;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Lists;
import org.jdbi.v3.core.statement.Query;

/** A question being put together: what must hold, and the values it names. */
final class Condition {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Condition and(String part) {
        parts.add(part);
        return this;
    }

    Condition and(String part, String name, Object value) {
        values.put(name, value);
        return and(part);
    }

    /** What holds of a claim {@code c} whose index words {@code w} are joined, or not where there is no need. */
    static Condition claims(Filter filter, Dialect dialect) {
        Condition condition = new Condition().and("c.live = 1");
        List<String> words = words(filter);
        if (!words.isEmpty()) {
            condition.and(dialect.wordsCondition(), "words", dialect.allOf(words));
        }
        condition.any("c.type", filter.types(), "type").any("c.status", filter.statuses(), "status");
        condition.vouchers("c", filter);
        filter.from()
                .ifPresent(day ->
                        condition.and("coalesce(c.day_to, c.day_from, c.said) >= :from", "from", Lists.days(day)));
        filter.to()
                .ifPresent(
                        day -> condition.and("coalesce(c.day_from, c.day_to, c.said) <= :to", "to", Lists.days(day)));
        filter.instrument()
                .ifPresent(name -> condition.and("lower(c.instrument) = lower(:instrument)", "instrument", name));
        if (filter.origins() > 1) {
            condition.and(
                    "exists (select 1 from event e where e.id = c.event and e.origins >= :origins)",
                    "origins",
                    filter.origins());
        }
        if (filter.reviewed()) {
            condition.and("c.verdict in ('CONFIRMED', 'CORRECTED')");
        }
        return condition;
    }

    /** The index words of what the word index can find: free text, parties, one type, status or kind of voucher. */
    static List<String> words(Filter filter) {
        List<String> words =
                new ArrayList<>(filter.text().map(ClaimTable::asked).orElse(List.of()));
        Optional<String> status = filter.statuses().size() == 1
                ? filter.statuses().stream().map(Enum::name).findFirst()
                : Optional.empty();
        for (String party : filter.parties()) {
            words.add(status.map(name -> ClaimTable.party(party, name)).orElseGet(() -> ClaimTable.party(party)));
        }
        if (filter.types().size() == 1) {
            filter.types().forEach(type -> words.add(ClaimTable.type(type.name())));
        }
        if (filter.parties().isEmpty()) {
            status.ifPresent(name -> words.add(ClaimTable.status(name)));
        }
        if (filter.vouchers().size() == 1) {
            filter.vouchers().forEach(kind -> words.add(ClaimTable.voucher(kind.name())));
        }
        return words;
    }

    Condition any(String column, Set<? extends Enum<?>> allowed, String name) {
        if (allowed.isEmpty()) {
            return this;
        }
        List<String> places = new ArrayList<>();
        for (Enum<?> value : allowed) {
            String place = name + places.size();
            places.add(":" + place);
            values.put(place, value.name());
        }
        return and(column + " in (" + String.join(", ", places) + ")");
    }

    Condition vouchers(String claim, Filter filter) {
        if (filter.vouchers().isEmpty()) {
            return this;
        }
        return and(filter.vouchers().stream()
                .map(kind -> claim + ".voucher_kinds like '%" + kind.label() + "%'")
                .sorted()
                .collect(Collectors.joining(" or ", "(", ")")));
    }

    /** That a column is the event of a claim which the filter lets through. */
    Condition claims(String column, Filter filter, Dialect dialect) {
        Condition inner = claims(filter, dialect);
        values.putAll(inner.values);
        boolean indexed = !words(filter).isEmpty();
        return and(column + " in (select c.event from " + (indexed ? dialect.wordsJoined() : "claim c") + inner.where()
                + ")");
    }

    String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }
}

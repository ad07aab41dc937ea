package org.chancery.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.entry.Names;
import org.chancery.ledger.store.Database;
import org.chancery.ledger.store.Lists;

/** Who is behind what the ledger holds: outlets and the vouchers that reports name. */
public final class Sources {
    private final Database database;

    public Sources(Database database) {
        this.database = database;
    }

    /**
     * An outlet or a voucher.
     *
     * @param kind "outlet", or the voucher's kinds
     * @param reports of the outlet, or that name the voucher
     * @param relays of those, how many copy another report
     * @param claims that rest on it
     */
    public record Source(String name, String kind, long reports, long relays, long claims) {}

    /** All of them, those with the most claims first. */
    public List<Source> all() {
        List<Source> all = new ArrayList<>(outlets());
        all.addAll(vouchers());
        all.sort(Comparator.comparingLong(Source::claims)
                .reversed()
                .thenComparing(Source::name)
                .thenComparing(Source::kind));
        return all;
    }

    private List<Source> outlets() {
        return database.ask(handle -> handle.createQuery("select coalesce(r.outlet, '(unknown)') as outlet,"
                        + " count(*) as reports, sum(case when r.source is null then 0 else 1 end) as relays,"
                        + " coalesce(sum(c.claims), 0) as claims from report r left join"
                        + " (select report, count(*) as claims from claim where live = 1 and vouchers = ''"
                        + " group by report) c on c.report = r.id group by 1")
                .map((rs, ctx) -> new Source(
                        rs.getString("outlet"),
                        "outlet",
                        rs.getLong("reports"),
                        rs.getLong("relays"),
                        rs.getLong("claims")))
                .list());
    }

    private List<Source> vouchers() {
        return database.ask(handle -> {
            Map<String, Source> byName = new LinkedHashMap<>();
            handle.createQuery("select vouchers, voucher_kinds, count(*) as claims, count(distinct report) as reports"
                            + " from claim where live = 1 and vouchers <> '' group by vouchers, voucher_kinds"
                            + " order by claims desc, vouchers")
                    .map((rs, ctx) -> new Source(
                            Lists.split(rs.getString("vouchers")).get(0),
                            String.join(", ", Lists.split(rs.getString("voucher_kinds"))),
                            rs.getLong("reports"),
                            0,
                            rs.getLong("claims")))
                    .forEach(source -> byName.merge(Names.key(source.name()) + source.kind(), source, Sources::both));
            return List.copyOf(byName.values());
        });
    }

    private static Source both(Source a, Source b) {
        return new Source(a.name(), a.kind(), a.reports() + b.reports(), 0, a.claims() + b.claims());
    }
}

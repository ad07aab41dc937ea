package org.chancery.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Names;
import org.chancery.ledger.entry.VoucherKind;
import org.chancery.record.When;

/** Writes claims and their index words. Serves one transaction. */
public final class ClaimTable {
    private static final String INSERT = "insert into claim (id, report, revision, local, live, type, mode, contexts,"
            + " status, actors, recipients, persons, day_from, day_to, grain, place, instrument, vouchers,"
            + " voucher_kinds, origin, quote, evidence, said, event) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;
    private final Dialect dialect;
    private int next;

    public ClaimTable(Statements statements, Dialect dialect) {
        this.statements = statements;
        this.dialect = dialect;
        this.next = statements
                        .first(rs -> rs.getInt(1), "select coalesce(max(id), 0) from claim")
                        .orElse(0)
                + 1;
    }

    /** Writes a claim, linked to its event; its id. */
    public int insert(ClaimEntry claim, int revision) {
        int id = next++;
        statements.later(
                INSERT,
                id,
                claim.report(),
                revision,
                claim.local(),
                claim.act().type().name(),
                claim.act().mode(),
                Lists.join(claim.act().contexts()),
                claim.status().name(),
                Lists.join(claim.roles().actors()),
                Lists.join(claim.roles().recipients()),
                Lists.join(claim.roles().persons()),
                Lists.days(claim.when().flatMap(When::from)),
                Lists.days(claim.when().flatMap(When::to)),
                claim.when().map(when -> when.precision().name()),
                claim.place(),
                claim.instrument(),
                Lists.join(claim.chain().names()),
                Lists.join(claim.chain().kinds().stream()
                        .map(VoucherKind::label)
                        .sorted()
                        .toList()),
                claim.chain().origin(),
                claim.quote().replace('\u0000', '\uFFFD'),
                Lists.spans(claim.evidence()),
                Lists.days(claim.said()),
                claim.event());
        statements.later(dialect.insertWords(), id, words(claim));
        return id;
    }

    /** Takes a claim out of the living ones: a newer revision or a correction has taken its place. */
    public void retire(int id) {
        statements.change("update claim set live = 0 where id = ?", id);
        statements.change(dialect.deleteWords(), id);
    }

    /** What a claim is found by: the stems of its words, and its parties, type, status and voucher kinds as words. */
    private static String words(ClaimEntry claim) {
        Set<String> words = new LinkedHashSet<>();
        stems(claim.quote(), words);
        claim.roles().persons().forEach(person -> stems(person, words));
        claim.chain().names().forEach(name -> stems(name, words));
        claim.instrument().ifPresent(instrument -> stems(instrument, words));
        for (String party : claim.parties()) {
            words.add(party(party));
            words.add(party(party, claim.status().name()));
        }
        words.add(type(claim.act().type().name()));
        words.add(status(claim.status().name()));
        claim.chain().kinds().forEach(kind -> words.add(voucher(kind.name())));
        return String.join(" ", words);
    }

    private static void stems(String text, Set<String> words) {
        for (String word : Names.plain(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(Names.stem(word));
            }
        }
    }

    /** The words of a person's question, as they are indexed. */
    public static List<String> asked(String text) {
        Set<String> words = new LinkedHashSet<>();
        stems(text, words);
        return words.stream().collect(Collectors.toList());
    }

    public static String party(String code) {
        return "xp" + Names.word(code);
    }

    /** A party and what it did, plans or denies: half of all claims share a status, so it narrows little by itself. */
    public static String party(String code, String status) {
        return "xq" + Names.word(status) + Names.word(code);
    }

    public static String type(String name) {
        return "xt" + Names.word(name);
    }

    public static String status(String name) {
        return "xs" + Names.word(name);
    }

    public static String voucher(String name) {
        return "xv" + Names.word(name);
    }
}

package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What dated sentences say of who holds an office: Wikipedia's Current Events and the White House's transcripts.
 *
 * <p>From the first to the last day that a person was called so, where nobody else was in between. Who was called so
 * on one day only confirms.
 */
final class DatedMentions implements TermSource {
    private static final Set<String> NOT_HELD = Set.of("former", "ex-", "late", "deputy", "vice", "designate", "elect");

    private final Path folder;
    private final StateCodes codes;

    DatedMentions(Path folder, StateCodes codes) {
        this.folder = folder;
        this.codes = codes;
    }

    @Override
    public List<Term> terms() {
        Map<String, List<NamedCsvRecord>> seats = new LinkedHashMap<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("real_mentions.csv"))) {
            String state = codes.byAlpha2(Csv.field(row, "iso2"));
            if (!state.isEmpty() && usable(row)) {
                seats.computeIfAbsent(state + "\t" + Csv.field(row, "office"), seat -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Term> terms = new ArrayList<>();
        seats.forEach((seat, rows) -> terms.addAll(seen(seat.split("\t"), rows)));
        return terms;
    }

    private static boolean usable(NamedCsvRecord row) {
        String before = Csv.field(row, "snippet").toLowerCase(Locale.ROOT);
        String mention = Csv.field(row, "mention");
        int at = before.indexOf(mention.toLowerCase(Locale.ROOT));
        String left = at < 0 ? before : before.substring(Math.max(0, at - 40), at);
        return mention.contains(" ")
                && mention.matches("[\\p{L}'’\\-. ]+")
                && !mention.matches(".*('s|’s|\\. \\p{Lu}\\p{Ll}).*")
                && !mention.matches(
                        ".*\\b(President|Minister|Prime|The|Mr|Ayatollah|Authority|National|Council|Government|State|Party|Secretary|General)\\b.*")
                && !mention.matches(".*\\b(and|said|in|of|the|to|met|who)\\b.*")
                && NOT_HELD.stream().noneMatch(left::contains)
                && Csv.date(row, "date").isPresent();
    }

    private static List<Term> seen(String[] seat, List<NamedCsvRecord> rows) {
        List<NamedCsvRecord> sorted = rows.stream()
                .sorted(Comparator.comparing(row -> Csv.field(row, "date")))
                .toList();
        List<Term> terms = new ArrayList<>();
        for (int first = 0; first < sorted.size(); ) {
            String name = Csv.field(sorted.get(first), "mention");
            int next = first + 1;
            while (next < sorted.size() && Names.same(name, Csv.field(sorted.get(next), "mention"))) {
                next++;
            }
            LocalDate from = Csv.date(sorted.get(first), "date").orElseThrow();
            LocalDate to = Csv.date(sorted.get(next - 1), "date").orElseThrow();
            boolean once = from.equals(to);
            Term.Source source = Csv.field(sorted.get(first), "source").equals("wpce")
                    ? Term.Source.CURRENT_EVENTS
                    : Term.Source.WHITE_HOUSE;
            terms.add(new Term(
                    seat[0],
                    seat[1],
                    "",
                    name,
                    "",
                    "",
                    "",
                    from,
                    Optional.empty(),
                    to,
                    once ? Term.Basis.CONFIRMS : Term.Basis.SEEN,
                    source));
            first = next;
        }
        return terms;
    }
}

package org.chancery.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.record.Claim;
import org.chancery.record.Mention;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.record.Voucher;

/** A record as people read it: one block a claim, with the words that prove it. */
public final class RecordTable {
    private static final int INDENT = 4;
    private static final int LABEL = 14;
    private static final int STATUS = 13;
    private static final int NOTE = 6;
    private static final char GLUE = '\u00a0';
    private static final int MOST_QUOTES = 3;
    private static final int MOST_AUTHORS = 3;

    private final Style style;
    private final UnaryOperator<String> names;

    /**
     * A table.
     *
     * @param names what people call a party, by its code
     */
    public RecordTable(Style style, UnaryOperator<String> names) {
        this.style = style;
        this.names = names;
    }

    /**
     * The table.
     *
     * @param text the report's text, from which the words are quoted
     */
    public String of(Record record, String text) {
        Quotes quotes = new Quotes(text);
        List<String> lines = new ArrayList<>();
        wrapped(record.title().orElse(record.id()), 0).forEach(line -> lines.add(style.bold(line)));
        wrapped(heading(record), 0).forEach(line -> lines.add(style.faint(line)));
        Map<String, String> offices = offices(record);
        int acts = record.claims().stream()
                .mapToInt(claim -> act(claim).length())
                .max()
                .orElse(0);
        for (Claim claim : record.claims()) {
            lines.add("");
            head(claim, acts, lines);
            rows(claim, offices, lines);
            quoted(claim, quotes, lines);
        }
        if (!record.claims().isEmpty()) {
            lines.add("");
        }
        codes(record).ifPresent(codes -> hanging(style.faint("codes "), codes, NOTE, lines));
        notes(record, quotes, lines);
        record.warnings().forEach(warning -> hanging(style.yellow("!     "), warning, NOTE, lines));
        lines.add("");
        return String.join("\n", lines);
    }

    private static String heading(Record record) {
        int claims = record.claims().size();
        List<String> parts = new ArrayList<>();
        record.outlet().ifPresent(parts::add);
        record.author().map(RecordTable::byline).ifPresent(parts::add);
        parts.add(record.published().map(RecordTable::dated).orElse("undated"));
        parts.add(claims + (claims == 1 ? " claim" : " claims"));
        return String.join(" · ", parts);
    }

    private static String byline(String author) {
        List<String> names = List.of(author.split(", "));
        int more = names.size() - MOST_AUTHORS;
        return more <= 0
                ? "by " + author
                : "by " + String.join(", ", names.subList(0, MOST_AUTHORS)) + " and " + more + " more";
    }

    private static String dated(Published published) {
        return published.basis() == Published.Basis.INFERRED
                ? published.date() + " (inferred: " + published.because().orElse("from the text") + ")"
                : published.date().toString();
    }

    /** Status, who does what to whom, and when. */
    private void head(Claim claim, int acts, List<String> lines) {
        String act = Columns.pad(act(claim), acts);
        String recipients = parties(claim.roles().recipients());
        String who =
                claim.roles().actors().isEmpty() ? "?" : parties(claim.roles().actors());
        String when = claim.when().map(Days::of).orElse("");
        String told = who + (recipients.isEmpty() ? "" : " → " + recipients) + "  " + when.replace(' ', GLUE);
        int indent = INDENT + STATUS + acts + 2;
        String start = style.bold(Columns.pad(claim.id(), INDENT)) + coloured(claim.status()) + style.bold(act) + "  ";
        for (String line : Columns.wrapped(told.strip(), style.width() - indent)) {
            String plain = line.replace(GLUE, ' ');
            int days = !when.isEmpty() && plain.endsWith(when) ? plain.length() - when.length() : plain.length();
            lines.add(start + plain.substring(0, days) + style.cyan(plain.substring(days)));
            start = " ".repeat(indent);
        }
    }

    private static String act(Claim claim) {
        return claim.act().type().name()
                + claim.act().mode().map(mode -> " (" + mode + ")").orElse("");
    }

    private String coloured(Status status) {
        String label = Columns.pad(status.label(), STATUS);
        return switch (status) {
            case DONE, ONGOING -> style.green(label);
            case PLANNED, EXPECTED -> style.cyan(label);
            case CONSIDERED, CONDITIONAL -> style.yellow(label);
            case DENIED -> style.red(label);
        };
    }

    private String parties(List<String> codes) {
        return codes.stream().map(names).map(Columns::safe).collect(Collectors.joining(", "));
    }

    private void rows(Claim claim, Map<String, String> offices, List<String> lines) {
        String persons = claim.roles().persons().stream()
                .map(person -> person
                        + Optional.ofNullable(offices.get(person))
                                .map(office -> " (" + office + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        row("persons", persons, lines);
        row("under", claim.instrument().orElse(""), lines);
        row("in", claim.place().map(names).orElse(""), lines);
        row("according to", chain(claim.attribution()), lines);
    }

    /** The first office that the report gives each person. */
    private static Map<String, String> offices(Record record) {
        Map<String, String> offices = new HashMap<>();
        for (Mention mention : record.mentions()) {
            if (mention.kind() == Mention.Kind.PERSON) {
                mention.office().ifPresent(office -> offices.putIfAbsent(mention.name(), office));
            }
        }
        return offices;
    }

    private static String chain(List<Voucher> chain) {
        return chain.stream()
                .map(voucher -> voucher.name()
                        + unnamed(voucher)
                        + voucher.date().map(date -> " (" + date + ")").orElse(""))
                .collect(Collectors.joining(" ← "));
    }

    private static String unnamed(Voucher voucher) {
        String kind = voucher.kind().map(word -> ", " + word).orElse("");
        return voucher.named() ? "" : " [unnamed" + kind + "]";
    }

    private void row(String label, String value, List<String> lines) {
        if (!value.isEmpty()) {
            hanging(" ".repeat(INDENT) + style.faint(Columns.pad(label, LABEL)), value, INDENT + LABEL, lines);
        }
    }

    /** The words that prove the claim, each once: a text may say the same many times. */
    private void quoted(Claim claim, Quotes quotes, List<String> lines) {
        List<String> words =
                claim.evidence().stream().map(quotes::of).distinct().toList();
        for (String quote : words.subList(0, Math.min(MOST_QUOTES, words.size()))) {
            wrapped("“" + quote + "”", INDENT).forEach(line -> lines.add(" ".repeat(INDENT) + style.faint(line)));
        }
        if (words.size() > MOST_QUOTES) {
            lines.add(" ".repeat(INDENT) + style.faint("… and " + (words.size() - MOST_QUOTES) + " more"));
        }
    }

    /** What differs between the report and what is known, each once, with the first words that it is about. */
    private void notes(Record record, Quotes quotes, List<String> lines) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Mention mention : record.mentions()) {
            mention.note().ifPresent(note -> notes.putIfAbsent(note, quotes.of(mention.span())));
        }
        notes.forEach((note, words) -> hanging(style.yellow("note  "), words + ": " + note, NOTE, lines));
    }

    /** The codes by which records, searches and exports know the states. */
    private Optional<String> codes(Record record) {
        String codes = record.claims().stream()
                .map(Claim::roles)
                .flatMap(roles -> Stream.concat(roles.actors().stream(), roles.recipients().stream()))
                .distinct()
                .filter(code -> !names.apply(code).equals(code))
                .map(code -> names.apply(code) + " " + code)
                .collect(Collectors.joining(", "));
        return Optional.of(codes).filter(all -> !all.isEmpty());
    }

    private void hanging(String start, String text, int indent, List<String> lines) {
        String before = start;
        for (String line : wrapped(text, indent)) {
            lines.add(before + line);
            before = " ".repeat(indent);
        }
    }

    private List<String> wrapped(String text, int indent) {
        return Columns.wrapped(Columns.safe(text), style.width() - indent);
    }
}

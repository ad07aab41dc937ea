package org.chancery.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.Claim;
import org.chancery.record.Mention;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.Voucher;
import org.chancery.record.When;

/** A record as people read it: one block a claim, with the words that prove it. */
public final class RecordTable {
    private static final int LABEL = 14;

    private final Style style;

    public RecordTable(Style style) {
        this.style = style;
    }

    /**
     * The table.
     *
     * @param text the report's text, from which the words are quoted
     */
    public String of(Record record, String text) {
        Quotes quotes = new Quotes(text);
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(record.title().orElse(record.id())));
        lines.add(style.faint(heading(record)));
        for (Claim claim : record.claims()) {
            lines.add("");
            claim(claim, quotes, lines);
        }
        notes(record, quotes, lines);
        record.warnings().forEach(warning -> lines.add(style.yellow("! " + warning)));
        lines.add("");
        return String.join("\n", lines);
    }

    private static String heading(Record record) {
        int claims = record.claims().size();
        List<String> parts = new ArrayList<>();
        record.outlet().ifPresent(parts::add);
        parts.add(record.published().map(RecordTable::dated).orElse("undated"));
        parts.add(claims + (claims == 1 ? " claim" : " claims"));
        return String.join(" · ", parts);
    }

    private static String dated(Published published) {
        return published.basis() == Published.Basis.INFERRED
                ? published.date() + " (inferred: " + published.because().orElse("from the text") + ")"
                : published.date().toString();
    }

    private void claim(Claim claim, Quotes quotes, List<String> lines) {
        String head = style.bold(pad(claim.id(), 4)) + coloured(claim.status()) + "  "
                + style.bold(claim.act().type().name())
                + claim.act().mode().map(mode -> " (" + mode + ")").orElse("");
        lines.add(head + "  " + parties(claim)
                + claim.when().map(when -> "  " + style.cyan(said(when))).orElse(""));
        row("persons", String.join(", ", claim.roles().persons()), lines);
        row("under", claim.instrument().orElse(""), lines);
        row("in", claim.place().orElse(""), lines);
        row("according to", chain(claim.attribution()), lines);
        for (Span evidence : claim.evidence()) {
            wrapped("“" + quotes.of(evidence) + "”", lines);
        }
    }

    private String coloured(Status status) {
        String label = pad(status.label(), 11);
        return switch (status) {
            case DONE, ONGOING -> style.green(label);
            case PLANNED, EXPECTED -> style.cyan(label);
            case CONSIDERED, CONDITIONAL -> style.yellow(label);
            case DENIED -> style.red(label);
        };
    }

    private static String parties(Claim claim) {
        String actors = claim.roles().actors().isEmpty()
                ? "?"
                : String.join(", ", claim.roles().actors());
        List<String> recipients = claim.roles().recipients();
        return recipients.isEmpty() ? actors : actors + " → " + String.join(", ", recipients);
    }

    private static String said(When when) {
        String from = when.from().map(Object::toString).orElse("");
        String to = when.to().map(Object::toString).orElse("");
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String chain(List<Voucher> chain) {
        return chain.stream()
                .map(voucher -> voucher.name()
                        + voucher.date().map(date -> " (" + date + ")").orElse(""))
                .collect(Collectors.joining(" ← "));
    }

    private void notes(Record record, Quotes quotes, List<String> lines) {
        List<String> notes = record.mentions().stream()
                .flatMap(mention -> note(mention, quotes).stream())
                .distinct()
                .toList();
        if (!notes.isEmpty()) {
            lines.add("");
            notes.forEach(note -> lines.add(style.yellow("note  ") + note));
        }
    }

    private static Optional<String> note(Mention mention, Quotes quotes) {
        return mention.note().map(note -> quotes.of(mention.span()) + ": " + note);
    }

    private void row(String label, String value, List<String> lines) {
        if (!value.isEmpty()) {
            lines.add("    " + style.faint(pad(label, LABEL)) + value);
        }
    }

    private void wrapped(String quote, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : quote.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() + 5 > style.width()) {
                lines.add("    " + style.faint(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add("    " + style.faint(line.toString()));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

package org.chancery.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.party.Candidate;
import org.chancery.party.Explanation;
import org.chancery.party.PartyMention;

/** Who is meant and why, as people read it. */
public final class WhoTable {
    private static final int NAME = 30;
    private static final int OFFICE = 40;

    private final Style style;

    public WhoTable(Style style) {
        this.style = style;
    }

    /** The mentions, then each decision with its candidates. */
    public String of(String text, List<PartyMention> mentions, List<Explanation> decisions) {
        List<String> lines = new ArrayList<>();
        mentions.forEach(mention -> mention(mention, text, lines));
        if (mentions.isEmpty()) {
            lines.add("nobody, and no party, in these words");
        }
        decisions.forEach(decision -> decision(decision, lines));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void mention(PartyMention mention, String text, List<String> lines) {
        String codes = mention.codes().isEmpty() ? "" : "  " + style.cyan(String.join(", ", mention.codes()));
        lines.add(style.bold(mention.span().in(text)) + "  "
                + style.faint(mention.kind().name().toLowerCase(Locale.ROOT)) + "  " + mention.name() + codes
                + mention.office().map(office -> "  " + office).orElse(""));
        mention.note().ifPresent(note -> lines.add("    " + style.yellow(note)));
    }

    private void decision(Explanation decision, List<String> lines) {
        lines.add("");
        lines.add(style.bold(decision.written().isEmpty() ? "the office alone" : "\"" + decision.written() + "\"")
                + style.faint("  office " + (decision.offices().isEmpty() ? "–" : String.join("|", decision.offices()))
                        + "  state " + decision.state().orElse("–") + "  " + decision.standing()));
        if (!decision.candidates().isEmpty()) {
            lines.add(style.faint(row("candidate", "office and term", " name office  date score") + "  by"));
        }
        decision.candidates().forEach(candidate -> lines.add(candidate(candidate)));
        lines.add(decision.decision()
                        .map(name -> "→ " + style.green(name))
                        .orElse("→ nobody in the tables: stays as written")
                + style.faint("  (" + decision.reason() + ")"));
    }

    private static String candidate(Candidate candidate) {
        String term = candidate.from()
                + candidate
                        .until()
                        .map(until -> " to " + until)
                        .orElseGet(() -> candidate
                                .lastKnown()
                                .map(known -> ", last known " + known)
                                .orElse(""));
        String scores = String.format(
                Locale.ROOT,
                "%5.2f %6.2f %5.2f %5.2f",
                candidate.nameScore(),
                candidate.officeScore(),
                candidate.dateScore(),
                candidate.score());
        return row(candidate.name(), candidate.office() + ", " + term, scores) + "  " + candidate.basis()
                + (candidate.verified() ? "" : ", unverified");
    }

    private static String row(String name, String office, String scores) {
        return "  " + pad(name, NAME) + " " + pad(office, OFFICE) + " " + scores;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}

package org.chancery.attribution.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Speaker;
import org.chancery.attribution.Stance;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.language.Upos;
import org.chancery.record.Span;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/**
 * Agencies that sign a report: in its dateline ("TOKYO (Kyodo) —", "ROME, May 3. /TASS/.", "(Reuters) -") or at its
 * end ("(Xinhua)"). The agency passes on all that follows, up to the next dateline; one at the end, all before it.
 */
public final class Datelines {
    /** Outside all other links. */
    static final int DEPTH = -100_000;

    private static final int LONGEST = 16;

    private final Map<String, String> outlets = new HashMap<>();

    public Datelines(Knowledge knowledge) {
        for (TableRow row : knowledge.rows("party/outlets.tsv")) {
            String name = row.get("name");
            outlets.put(folded(name), name);
            row.list("aliases").forEach(alias -> outlets.put(folded(alias), name));
        }
        outlets.remove("");
    }

    /** An agency at tokens {@code first} to {@code end} (exclusive), before or after the text that it signs. */
    private record Signature(int first, int end, int after, String name) {}

    /** The links that the agencies are. */
    List<Voices.Link> in(Passage passage, Times times) {
        List<Signature> heads = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            int first = passage.sentences(s);
            if (first == 0 || passage.paragraph(first) != passage.paragraph(first - 1)) {
                head(passage, first).ifPresent(heads::add);
            }
        }
        List<Voices.Link> links = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Signature signature = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).first() : passage.size();
            if (signature.after() < end) {
                links.add(link(passage, times, signature, passage.span(signature.after(), end)));
            }
        }
        if (heads.isEmpty()) {
            tail(passage).ifPresent(tail -> links.add(link(passage, times, tail, passage.span(0, tail.first()))));
        }
        return links;
    }

    private Voices.Link link(Passage passage, Times times, Signature signature, Span content) {
        Span words = passage.span(signature.first(), signature.end());
        Voucher voucher = new Voucher(
                signature.name(),
                true,
                Optional.empty(),
                List.of(words),
                List.of(words),
                date(passage, times, signature));
        Attribution attribution = new Attribution(voucher, List.of(content), OptionalInt.empty(), Stance.NEUTRAL);
        return new Voices.Link(attribution, DEPTH, Speaker.UNKNOWN);
    }

    /** The day in the dateline. */
    private static Optional<LocalDate> date(Passage passage, Times times, Signature signature) {
        int first = passage.sentenceFirst(signature.first());
        int start = first > 0 && passage.paragraph(first) == passage.paragraph(first - 1) ? first - 1 : first;
        for (int s = passage.sentence(start); s <= passage.sentence(first); s++) {
            for (TimeExpression time : times.in(passage.sentences().get(s).index())) {
                Optional<When> day = time.when()
                        .filter(when -> when.from().isPresent() && when.from().equals(when.to()));
                if (day.isPresent() && passage.sentences(s) + time.first() < signature.after()) {
                    return day.flatMap(When::from);
                }
            }
        }
        return Optional.empty();
    }

    /** A place, a day, and the agency between brackets or strokes, or right before the dash. */
    private Optional<Signature> head(Passage passage, int first) {
        int limit = Math.min(passage.size(), first + LONGEST);
        for (int i = first; i < limit && passage.paragraph(i) == passage.paragraph(first); i++) {
            String form = passage.token(i).form();
            boolean opens = form.equals("(") || form.equals("/") || form.startsWith("/") && form.endsWith("/");
            if (opens) {
                boolean bare = i == first;
                return signed(passage, i, limit).filter(signature -> bare || isMark(passage, signature.after() - 1));
            }
            boolean name = passage.isPos(i, Upos.PROPN) || passage.isPos(i, Upos.NUM) || !passage.isWord(i);
            if (!name || isDash(form) && i > first) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The agency between the brackets or strokes that open at a token, and what follows the dash or point after them. */
    private Optional<Signature> signed(Passage passage, int open, int limit) {
        String form = passage.token(open).form();
        int close = open;
        if (form.length() == 1) {
            close = open + 1;
            while (close < limit && !passage.token(close).form().equals(form.equals("(") ? ")" : "/")) {
                close++;
            }
        }
        if (close >= limit) {
            return Optional.empty();
        }
        int end = close + 1;
        int after = end < passage.size() && isMark(passage, end) ? end + 1 : end;
        return name(passage, open, end).map(name -> new Signature(open, end, after, name));
    }

    /** The agency in brackets that closes the last paragraph, or is all of it. */
    private Optional<Signature> tail(Passage passage) {
        int end = passage.size();
        if (end < 8) {
            return Optional.empty();
        }
        int close = end - 1;
        while (close > end - 3 && ".,".contains(passage.token(close).form())) {
            close--;
        }
        int open = close;
        while (open > Math.max(0, close - 6) && !passage.token(open).form().equals("(")) {
            open--;
        }
        boolean bracketed = passage.token(close).form().equals(")")
                && passage.token(open).form().equals("(");
        boolean apart = open > 0 && ".!?”\"".contains(passage.token(open - 1).form());
        int from = open;
        int to = close + 1;
        return bracketed && apart
                ? name(passage, from, to).map(name -> new Signature(from, to, to, name))
                : Optional.empty();
    }

    /** The outlet that the words between the marks name; of several, the first. */
    private Optional<String> name(Passage passage, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i > first && passage.spaceBefore(i) ? " " : "")
                    .append(passage.token(i).form());
        }
        for (String part : words.toString().replace("(", "").replace(")", "").split("/")) {
            Optional<String> name = Optional.ofNullable(outlets.get(folded(part)));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(Passage passage, int i) {
        String form = passage.token(i).form();
        return isDash(form) || form.equals(".") || form.equals(":");
    }

    private static boolean isDash(String form) {
        return form.equals("—") || form.equals("–") || form.equals("-") || form.equals("--");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}

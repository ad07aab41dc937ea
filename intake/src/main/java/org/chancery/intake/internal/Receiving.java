package org.chancery.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.Limits;
import org.chancery.intake.SourceMap;
import org.chancery.record.Published;
import org.chancery.text.Report;

/** The last look at a report's text before it is handed on: is it text at all? */
public final class Receiving {
    /** No word, and no line of a script without spaces that a report could hold, is so long: encoded data is. */
    private static final int LONGEST_WORD = 50_000;

    private Receiving() {}

    /** The report, with warnings for what is doubtful in its text; refused where it has none. */
    public static Arrival of(Report report, String place, List<String> warnings, SourceMap source, Limits limits) {
        String text = report.text();
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            return new Arrival.Refused(report.id(), place, fault.get());
        }
        List<String> all = new ArrayList<>(warnings);
        controls(text).ifPresent(w -> all.add(place + ", " + w));
        longLine(text, limits.lineCharacters()).ifPresent(w -> all.add(place + ", " + w));
        return new Arrival.Received(report, place, all, source);
    }

    /** A report of which the text is known, and what the user and the way it came say. */
    public static Report report(Blob blob, String text, Setting setting) {
        return new Report(
                blob.id(),
                text,
                setting.options().published().map(Published::given),
                setting.options().outlet(),
                Optional.empty(),
                blob.known().url(),
                Optional.empty());
    }

    private static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("there is no text in it");
        }
        int zeros = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            zeros += c == 0 ? 1 : 0;
            word = Character.isWhitespace(c) ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                return Optional.of("a word of more than " + LONGEST_WORD + " characters, from character "
                        + (i - word + 1) + ": data, not text");
            }
        }
        return zeros > 0
                ? Optional.of(
                        "binary data, not text: " + zeros + " zero bytes, the first at character " + text.indexOf(0))
                : Optional.empty();
    }

    private static Optional<String> controls(String text) {
        int count = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        int at = first;
        return count == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "character %d: control character U+%04X%s",
                        at,
                        (int) text.charAt(at),
                        more(count)));
    }

    private static String more(int count) {
        return count == 1 ? "" : " (and " + (count - 1) + " more)";
    }

    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B) || c == 0x7F;
    }

    private static Optional<String> longLine(String text, int limit) {
        int start = 0;
        int line = 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop - start > limit) {
                return Optional.of("line " + line + ": it is " + (stop - start) + " characters long");
            }
            start = stop + 1;
            line++;
        }
        return Optional.empty();
    }
}

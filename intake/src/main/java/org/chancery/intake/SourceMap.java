package org.chancery.intake;

import java.util.Arrays;
import java.util.List;
import org.chancery.record.Span;

/**
 * The way back from a report's text to the characters that it was taken from, in UTF-16 offsets of both.
 *
 * <p>A run maps {@code length} characters of the text, one to one, to as many of the source. Characters of no run (a
 * blank line between two blocks) have no source of their own.
 */
public final class SourceMap {
    private static final SourceMap IDENTITY = new SourceMap(List.of(), true);
    private static final SourceMap NONE = new SourceMap(List.of(), false);

    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] lengths;
    private final boolean identity;

    /** Characters {@code text … text + length} of the text are those from {@code source} on. */
    public record Run(int text, int source, int length) {
        public Run {
            if (text < 0 || source < 0 || length <= 0) {
                throw new IllegalArgumentException("not a run: " + text + ", " + source + ", " + length);
            }
        }
    }

    private SourceMap(List<Run> runs, boolean identity) {
        textStarts = runs.stream().mapToInt(Run::text).toArray();
        sourceStarts = runs.stream().mapToInt(Run::source).toArray();
        lengths = runs.stream().mapToInt(Run::length).toArray();
        this.identity = identity;
    }

    /** The text is the source. */
    public static SourceMap identity() {
        return IDENTITY;
    }

    /** The text's characters stand nowhere in the source as they are. */
    public static SourceMap none() {
        return NONE;
    }

    /** A map of runs that are in the order of the text and do not overlap in it. */
    public static SourceMap of(List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).text() < runs.get(i - 1).text() + runs.get(i - 1).length()) {
                throw new IllegalArgumentException("runs out of order at " + runs.get(i));
            }
        }
        return new SourceMap(runs, false);
    }

    /** Whether the text is the source itself. */
    public boolean isIdentity() {
        return identity;
    }

    /** The smallest stretch of the source that holds every mapped character of {@code text}'s span. */
    public Span toSource(Span text) {
        if (identity || text.length() == 0) {
            int at = identity ? text.start() : sourceOf(text.start());
            return new Span(at, at + (identity ? text.length() : 0));
        }
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (int i = runAt(text.start()); i < textStarts.length && textStarts[i] < text.end(); i++) {
            int from = Math.max(text.start(), textStarts[i]);
            int to = Math.min(text.end(), textStarts[i] + lengths[i]);
            if (from < to) {
                low = Math.min(low, sourceStarts[i] + from - textStarts[i]);
                high = Math.max(high, sourceStarts[i] + to - textStarts[i]);
            }
        }
        return high < 0 ? new Span(sourceOf(text.start()), sourceOf(text.start())) : new Span(low, high);
    }

    private int sourceOf(int text) {
        int run = runAt(text);
        if (run >= textStarts.length) {
            return 0;
        }
        return sourceStarts[run] + Math.min(Math.max(0, text - textStarts[run]), lengths[run]);
    }

    private int runAt(int text) {
        int found = Arrays.binarySearch(textStarts, text);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}

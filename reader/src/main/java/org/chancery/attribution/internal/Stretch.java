package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.chancery.record.Span;

/** Tokens of a {@link Passage} as ordered, disjoint ranges, each from its first token to its end (exclusive). */
public final class Stretch {
    private final int[] bounds;

    private Stretch(int[] bounds) {
        this.bounds = bounds;
    }

    public static Stretch of(int first, int end) {
        return new Stretch(new int[] {first, end});
    }

    /** Two ranges, of which either may be empty and which may touch. */
    public static Stretch of(int first, int end, int first2, int end2) {
        if (first >= end) {
            return of(first2, end2);
        }
        if (first2 >= end2) {
            return of(first, end);
        }
        if (first2 <= end) {
            return of(Math.min(first, first2), Math.max(end, end2));
        }
        return new Stretch(new int[] {first, end, first2, end2});
    }

    /** All tokens of both. */
    public Stretch with(Stretch other) {
        TreeMap<Integer, Integer> ranges = new TreeMap<>();
        for (int i = 0; i < bounds.length; i += 2) {
            ranges.merge(bounds[i], bounds[i + 1], Math::max);
        }
        for (int i = 0; i < other.bounds.length; i += 2) {
            ranges.merge(other.bounds[i], other.bounds[i + 1], Math::max);
        }
        List<Integer> joined = new ArrayList<>();
        ranges.forEach((first, end) -> {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last) >= first) {
                joined.set(last, Math.max(joined.get(last), end));
            } else {
                addRange(joined, first, end);
            }
        });
        return joined.isEmpty()
                ? of(0, 0)
                : new Stretch(joined.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The tokens that the spans touch. */
    public static Stretch of(Passage passage, List<Span> spans) {
        List<Integer> bounds = new ArrayList<>();
        for (Span span : spans) {
            int first = passage.tokenAt(span.start());
            int end = first;
            while (end < passage.size() && passage.token(end).span().start() < span.end()) {
                end++;
            }
            int last = bounds.isEmpty() ? -1 : bounds.get(bounds.size() - 1);
            if (first <= last && end > last) {
                bounds.set(bounds.size() - 1, end);
            } else if (first > last) {
                addRange(bounds, first, end);
            }
        }
        return bounds.isEmpty()
                ? of(0, 0)
                : new Stretch(bounds.stream().mapToInt(Integer::intValue).toArray());
    }

    public int ranges() {
        return bounds.length / 2;
    }

    public int first(int range) {
        return bounds[2 * range];
    }

    public int end(int range) {
        return bounds[2 * range + 1];
    }

    public int first() {
        return bounds[0];
    }

    public int end() {
        return bounds[bounds.length - 1];
    }

    public boolean isEmpty() {
        return bounds[0] >= bounds[1];
    }

    public boolean contains(int token) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (token >= bounds[i] && token < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The words, punctuation not counted, that both have. */
    public int shared(Stretch other, Passage passage) {
        int shared = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            for (int j = 0; j < other.bounds.length; j += 2) {
                int from = Math.max(bounds[i], other.bounds[j]);
                int to = Math.min(bounds[i + 1], other.bounds[j + 1]);
                if (from < to) {
                    shared += passage.words(from, to);
                }
            }
        }
        return shared;
    }

    /** Its words, punctuation not counted. */
    public int words(Passage passage) {
        int words = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            words += passage.words(bounds[i], bounds[i + 1]);
        }
        return words;
    }

    /** Without the tokens from {@code first} to {@code end}; empty where nothing is left. */
    public Stretch without(int first, int end) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            addRange(kept, bounds[i], Math.min(bounds[i + 1], first));
            addRange(kept, Math.max(bounds[i], end), bounds[i + 1]);
        }
        return kept.isEmpty()
                ? of(bounds[0], bounds[0])
                : new Stretch(kept.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void addRange(List<Integer> bounds, int first, int end) {
        if (first < end) {
            bounds.add(first);
            bounds.add(end);
        }
    }

    /** As spans of the report, each trimmed of commas and the like at its ends; ranges of punctuation alone go. */
    public List<Span> spans(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            int first = bounds[i];
            int end = bounds[i + 1];
            while (first < end && passage.isLooseMark(first)) {
                first++;
            }
            while (first < end && passage.isLooseMark(end - 1)) {
                end--;
            }
            if (passage.words(first, end) > 0) {
                spans.add(passage.span(first, end));
            }
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stretch that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }
}

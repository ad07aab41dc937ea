package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.language.Upos;

/** The noun phrases that may be the source of a cue, by their heads. */
public final class SourceCandidates {
    /** Stands for "nobody is named". */
    public static final int NOBODY = -1;

    private static final int REACH = 60;
    private static final int MOST = 40;
    private static final Set<String> INNER = Set.of("compound", "flat", "fixed", "det", "case", "aux", "cop", "mark");

    /** Nobody says "Monday said". */
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday");

    private SourceCandidates() {}

    /** Heads in the cue's sentence, nearest first, and {@link #NOBODY}. */
    public static List<Integer> of(Passage passage, int cue) {
        List<Integer> found = new ArrayList<>();
        found.add(NOBODY);
        int first = passage.sentenceFirst(cue);
        int end = passage.sentenceEnd(cue);
        for (int step = 1; step < REACH && found.size() < MOST; step++) {
            if (cue - step >= first && isNominal(passage, cue - step)) {
                found.add(cue - step);
            }
            if (cue + step < end && isNominal(passage, cue + step)) {
                found.add(cue + step);
            }
        }
        return found;
    }

    private static boolean isNominal(Passage passage, int i) {
        if (DAYS.contains(passage.token(i).form())) {
            return false;
        }
        Upos upos = passage.token(i).upos();
        String relation = passage.token(i).relation();
        if (relation.equals("nsubj")) {
            return true;
        }
        boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
        if (!nominal && !(upos == Upos.NUM || upos == Upos.DET || upos == Upos.ADJ)) {
            return false;
        }
        if (!nominal) {
            return relation.equals("obl") || relation.equals("obj") || relation.equals("nmod");
        }
        return !INNER.contains(relation);
    }

    /**
     * The phrase of a head: its subtree, less what the cue and its content take of it.
     *
     * @param content the content chosen, or empty
     */
    public static Stretch phrase(Passage passage, int head, int cue, Stretch content) {
        int left = passage.left(head);
        int right = passage.right(head);
        if (cue >= left && cue < head) {
            left = cue + 1;
        }
        for (int child : passage.children(head)) {
            boolean holds = child > head
                    && (inside(passage, child, cue) || passage.is(child, "acl:relcl") && heavy(passage, child));
            if (holds) {
                right = Math.min(right, passage.left(child) > head ? passage.left(child) : right);
            }
        }
        if (cue > head && cue < right) {
            right = cue;
        }
        for (int i = head; i > left; i--) {
            if (content.contains(i - 1)) {
                left = i;
            }
        }
        for (int i = head + 1; i < right; i++) {
            if (content.contains(i)) {
                right = i;
            }
        }
        return trimmed(passage, left, Math.max(head + 1, right), head);
    }

    private static boolean inside(Passage passage, int i, int token) {
        return token >= passage.left(i) && token < passage.right(i);
    }

    private static boolean heavy(Passage passage, int i) {
        return passage.right(i) - passage.left(i) > 12;
    }

    private static Stretch trimmed(Passage passage, int left, int right, int head) {
        int from = left;
        int to = right;
        while (from < head
                && (passage.isLooseMark(from)
                        || passage.is(from, "case")
                        || passage.is(from, "fixed")
                        || passage.is(from, "cc")
                        || passage.is(from, "mark") && passage.head(from) == head)) {
            from++;
        }
        while (to > head + 1 && passage.isLooseMark(to - 1)) {
            to--;
        }
        return Stretch.of(from, to);
    }
}

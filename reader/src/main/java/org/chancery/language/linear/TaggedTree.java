package org.chancery.language.linear;

import java.util.Set;
import org.chancery.language.Upos;

/** A tree with its words and tags, to be mended: who hangs on whom, and what stands where. */
final class TaggedTree {
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");
    private static final int HIGHEST = 100;

    private final int[] heads;
    private final String[] labels;
    private final int[] tags;
    private final Tagger.TagSet tagSet;
    private final Words words;
    /** By word, the first of its own and its children's places. */
    private final int[] first;

    TaggedTree(Parser.Tree tree, Words words, int[] tags, Tagger.TagSet tagSet) {
        this.heads = tree.heads();
        this.labels = tree.labels();
        this.tags = tags;
        this.tagSet = tagSet;
        this.words = words;
        this.first = new int[heads.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        for (int i = first.length - 1; i >= 0; i--) {
            if (heads[i] >= 0) {
                first[heads[i]] = Math.min(first[heads[i]], i);
            }
        }
    }

    int size() {
        return heads.length;
    }

    int head(int word) {
        return heads[word];
    }

    String label(int word) {
        return labels[word];
    }

    /** The hash of a word in lower case. */
    int word(int word) {
        return words.lower(word);
    }

    boolean tagged(int word, String penn) {
        return tagSet.penn(tags[word]).equals(penn);
    }

    Upos upos(int word) {
        return tagSet.upos().get(tags[word]);
    }

    boolean verb(int word) {
        return upos(word) == Upos.VERB;
    }

    /** Whether a word's form is finite by its tag; an auxiliary's too. */
    boolean finite(int word) {
        return FINITE.contains(tagSet.penn(tags[word]));
    }

    boolean nominal(int word) {
        Upos upos = upos(word);
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.NUM || tagged(word, "PRP");
    }

    /** Whether a word before its head hangs on it with one of the labels. */
    boolean led(int head, Set<String> by) {
        return led(head, first[head], by) >= 0;
    }

    /** The first word from a place on that hangs on a later one with one of the labels, or -1. */
    int led(int head, int from, Set<String> by) {
        for (int i = Math.max(from, first[head]); i < head; i++) {
            if (heads[i] == head && by.contains(labels[i])) {
                return i;
            }
        }
        return -1;
    }

    int first(int word) {
        return first[word];
    }

    /** Whether a word is another or stands above it. */
    boolean above(int top, int below) {
        int at = below;
        for (int step = 0; at >= 0 && step < HIGHEST; step++) {
            if (at == top) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    void hang(int word, int head, String label) {
        heads[word] = head;
        labels[word] = label;
        if (head >= 0) {
            first[head] = Math.min(first[head], Math.min(word, first[word]));
        }
    }

    void relabel(int word, String label) {
        labels[word] = label;
    }
}

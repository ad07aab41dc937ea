package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Upos;

/** Parties that the party floor does not know, named by the report's own words. */
final class Wording {
    private final Lexicon lexicon;
    private final Tree tree;

    Wording(Lexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
    }

    /** A body or person that the language floor names and the party floor does not know. */
    Filler name(int head) {
        for (Name name : tree.sentence().names()) {
            boolean body = name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.PERSON;
            if (body && name.first() <= head && head < name.end()) {
                return words(name.first(), name.end() - 1);
            }
        }
        return Filler.NOBODY;
    }

    /** A group of no known party: its own words, "human rights groups". */
    Filler group(int head) {
        if (!lexicon.in("group", tree.lemma(head))
                || tree.at(head).upos() != Upos.NOUN
                || tree.has(head, "det", "no")) {
            return Filler.NOBODY;
        }
        int first = head;
        for (int child : tree.children(head)) {
            if (child < first && tree.is(child, "amod", "compound") && !lexicon.in("quantity", tree.lemma(child))) {
                first = leftmost(child);
            }
        }
        if (first == head && lexicon.in("faceless", tree.lemma(head))) {
            return Filler.NOBODY;
        }
        return words(first, head);
    }

    /** A name that nobody knows, as the report writes it. */
    Filler unknown(int head) {
        boolean name = tree.at(head).upos() == Upos.PROPN;
        return name ? words(leftmost(head), lastFlat(head)) : Filler.NOBODY;
    }

    private int leftmost(int head) {
        int first = head;
        for (int child : tree.children(head)) {
            first = child < first && tree.is(child, "amod", "compound") ? Math.min(first, leftmost(child)) : first;
        }
        return first;
    }

    private int lastFlat(int head) {
        int last = head;
        for (int child : tree.children(head)) {
            last = child == last + 1 && tree.is(child, "flat") ? child : last;
        }
        return last;
    }

    Filler words(int first, int head) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= head; i++) {
            boolean apart = i > first
                    && tree.at(i).span().start() > tree.at(i - 1).span().end();
            words.append(apart ? " " : "").append(tree.at(i).form());
        }
        Set<String> codes = new LinkedHashSet<>(List.of(words.toString()));
        return new Filler(codes, List.of(tree.sentence().span(first, head)), Set.of(), List.of(first, head));
    }
}

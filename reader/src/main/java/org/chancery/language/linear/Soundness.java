package org.chancery.language.linear;

import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.language.Upos;

/** Counts the shapes in a tree that no sentence of English has: each tells that a tag before it was wrong. */
final class Soundness {
    private static final Set<String> NOMINAL = Set.of(
            "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "compound", "amod", "appos", "flat");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis", "advcl", "xcomp", "acl");
    private static final Set<String> MAIN = Set.of("root", "ccomp", "conj");
    private static final Set<String> ATTRIBUTES = Set.of("acl", "advcl");
    /** A heading of fewer words needs no verb. */
    private static final int SENTENCE = 8;

    private final TaggedTree tree;
    private final int[] subjects;
    private final int[] objects;
    private final boolean[] determined;
    private final boolean[] governed;
    private final boolean[] copula;
    private final boolean[] helped;
    private final boolean[] marked;
    private final boolean[] joined;
    private final int[] subject;

    private Soundness(TaggedTree tree) {
        int size = tree.size();
        this.tree = tree;
        subjects = new int[size];
        objects = new int[size];
        determined = new boolean[size];
        governed = new boolean[size];
        copula = new boolean[size];
        helped = new boolean[size];
        marked = new boolean[size];
        joined = new boolean[size];
        subject = new int[size];
    }

    /** The faults of each word. */
    static int[] faults(TaggedTree tree) {
        Soundness soundness = new Soundness(tree);
        soundness.count();
        return IntStream.range(0, tree.size()).map(soundness::faults).toArray();
    }

    private void count() {
        for (int i = 0; i < subjects.length; i++) {
            int head = tree.head(i);
            String label = tree.label(i);
            if (head >= 0) {
                subjects[head] += SUBJECTS.contains(label) ? 1 : 0;
                objects[head] += label.equals("obj") ? 1 : 0;
                determined[head] |= label.equals("det");
                governed[head] |= label.equals("case");
                copula[head] |= label.equals("cop");
                helped[head] |= label.startsWith("aux");
                marked[head] |= label.equals("mark");
                joined[head] |= label.equals("conj");
                subject[head] = label.equals("nsubj") ? i + 1 : subject[head];
            }
        }
    }

    private int faults(int word) {
        int faults = (subjects[word] > 1 ? 1 : 0) + (objects[word] > 1 ? 1 : 0);
        if (tree.upos(word) == Upos.VERB) {
            faults += tree.finite(word) ? finite(word) : tree.tagged(word, "VB") ? base(word) : participle(word);
            return faults + (copula[word] && !marked[word] ? 1 : 0);
        }
        if (tree.upos(word) == Upos.AUX) {
            return faults + (NOMINAL.contains(tree.label(word)) ? 1 : 0) + (verbless(word) ? 1 : 0);
        }
        return faults + (helped[word] && !copula[word] ? 1 : 0) + (verbless(word) ? 1 : 0);
    }

    /** "the demand" as a verb, or a verb as an object, or without a subject. */
    private int finite(int verb) {
        int faults = NOMINAL.contains(tree.label(verb)) ? 1 : 0;
        faults += determined[verb] ? 1 : 0;
        faults += governed[verb] ? 1 : 0;
        faults += subject[verb] > 0 && !helped[verb] && disagrees(subject[verb] - 1, verb) ? 1 : 0;
        return faults + (subjects[verb] == 0 && !helped[verb] && CLAUSES.contains(tree.label(verb)) ? 1 : 0);
    }

    /** "The council demand": a singular with a plural's verb, or the other way round. */
    private boolean disagrees(int noun, int verb) {
        boolean one = tree.tagged(noun, "NN") || tree.tagged(noun, "NNP");
        return tree.tagged(verb, "VBP") && one && !joined[noun] || tree.tagged(verb, "VBZ") && tree.tagged(noun, "NNS");
    }

    private int base(int verb) {
        int faults = determined[verb] ? 1 : 0;
        faults += subjects[verb] > 0 && bare(verb) && tree.label(verb).equals("root") ? 1 : 0;
        return faults + (!marked[verb] && (governed[verb] || NOMINAL.contains(tree.label(verb))) ? 1 : 0);
    }

    /** A participle that stands for a whole sentence, has a subject of its own, or is passive and has an object. */
    private int participle(int verb) {
        String label = tree.label(verb);
        int faults = bare(verb) && label.equals("root") && sentence() ? 1 : 0;
        if (!tree.tagged(verb, "VBN") || !bare(verb)) {
            return faults;
        }
        faults += subjects[verb] > 0 && MAIN.contains(label) ? 1 : 0;
        return faults + (subjects[verb] == 0 && objects[verb] > 0 && ATTRIBUTES.contains(label) ? 1 : 0);
    }

    private boolean bare(int verb) {
        return !helped[verb] && !copula[verb] && !marked[verb];
    }

    /** A sentence whose root is no clause. */
    private boolean verbless(int word) {
        boolean root = tree.label(word).equals("root") && tree.upos(word) != Upos.AUX;
        return root && !copula[word] && subjects[word] == 0 && sentence();
    }

    private boolean sentence() {
        return tree.size() >= SENTENCE && tree.tagged(tree.size() - 1, ".");
    }
}

package org.chancery.language.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Name;

/**
 * Finds names as the best sequence of marks: a word begins, continues or ends a name, is one, or is outside (BIOES).
 * What a word was called before in the report is remembered, so that a bare surname later goes with the full name.
 */
public final class NameFinder {
    /** Outside, then begin, inside, end and single for each kind. */
    public static final int CLASSES = 1 + 4 * Name.Kind.values().length;

    /** Stands for no name; its place is none that a name has. */
    private static final Name NONE = new Name(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Name.Kind.PERSON);

    private final Scorer scorer;
    /** By the mark before (the last row is for the sentence's first word) and the mark: the score of the step. */
    private final float[][] steps;

    public NameFinder(Scorer scorer) {
        this.scorer = scorer;
        this.steps = steps(scorer);
    }

    public static NameFinder load(Knowledge knowledge) {
        return new NameFinder(LinearModel.read(Packed.open(knowledge, "models/names.bin")));
    }

    /**
     * The names of a report's sentences. A single word that the report has as the last of a person's full name is that
     * person, wherever it stands: a headline has the surname first.
     *
     * @param memory may hold what came before these sentences
     */
    public List<List<Name>> findAll(List<Words> sentences, List<int[]> tags, Memory memory) {
        List<List<Name>> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            found.add(find(sentences.get(s), tags.get(s), memory));
        }
        for (int s = 0; s < sentences.size(); s++) {
            found.set(s, withSurnames(sentences.get(s), found.get(s), memory));
        }
        return found;
    }

    private static List<Name> withSurnames(Words words, List<Name> names, Memory memory) {
        List<Name> better = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Name name = next < names.size() && names.get(next).first() == i ? names.get(next++) : NONE;
            boolean surname = words.capital(i) && memory.surnames.contains(words.form(i));
            if (name != NONE) {
                boolean single = name.end() == i + 1;
                better.add(surname && single ? new Name(i, i + 1, Name.Kind.PERSON) : name);
                i = name.end() - 1;
            } else if (surname && !words.capital(i + 1) && !(i > 1 && words.capital(i - 1))) {
                better.add(new Name(i, i + 1, Name.Kind.PERSON));
            }
        }
        return better;
    }

    /** The names of one sentence; {@code memory} carries what the report called its words so far. */
    public List<Name> find(Words words, int[] tags, Memory memory) {
        float[][] scores = new float[words.size()][CLASSES];
        Features features = new Features();
        for (int i = 0; i < scores.length; i++) {
            NameFeatures.extract(words, tags, i, memory, features);
            scorer.score(features, scores[i]);
        }
        List<Name> names = names(best(scores, steps));
        memory.remember(words, names);
        return names;
    }

    /** What a model says of one mark after another. */
    public static float[][] steps(Scorer scorer) {
        float[][] steps = new float[CLASSES + 1][CLASSES];
        Features features = new Features();
        for (int before = 0; before <= CLASSES; before++) {
            NameFeatures.step(before, features);
            scorer.score(features, steps[before]);
        }
        return steps;
    }

    /** The sequence of marks with the highest sum, among those that make whole names (Viterbi). */
    public static int[] best(float[][] scores, float[][] steps) {
        int size = scores.length;
        float[][] sums = new float[size][CLASSES];
        int[][] from = new int[size][CLASSES];
        for (int i = 0; i < size; i++) {
            for (int mark = 0; mark < CLASSES; mark++) {
                sums[i][mark] = Float.NEGATIVE_INFINITY;
                for (int before = i == 0 ? CLASSES : 0; before < (i == 0 ? CLASSES + 1 : CLASSES); before++) {
                    float sum = (i == 0 ? 0 : sums[i - 1][before]) + steps[before][mark];
                    if (follows(i == 0 ? 0 : before, mark) && sum > sums[i][mark]) {
                        sums[i][mark] = sum;
                        from[i][mark] = before;
                    }
                }
                sums[i][mark] += scores[i][mark];
            }
        }
        return trace(sums, from);
    }

    private static int[] trace(float[][] sums, int[][] from) {
        int size = sums.length;
        int[] marks = new int[size];
        for (int mark = 0; size > 0 && mark < CLASSES; mark++) {
            boolean better = sums[size - 1][mark] > sums[size - 1][marks[size - 1]];
            marks[size - 1] = better && !open(mark) ? mark : marks[size - 1];
        }
        for (int i = size - 1; i > 0; i--) {
            marks[i - 1] = from[i][marks[i]];
        }
        return marks;
    }

    private static boolean open(int mark) {
        return mark > 0 && (mark - 1) % 4 < 2;
    }

    private static boolean follows(int before, int mark) {
        boolean goesOn = mark > 0 && ((mark - 1) % 4 == 1 || (mark - 1) % 4 == 2);
        return open(before) ? goesOn && (before - 1) / 4 == (mark - 1) / 4 : !goesOn;
    }

    /** The class of a word at a place in a name: 0 begins it, 1 is inside, 2 ends it, 3 is all of it. */
    public static int mark(Name.Kind kind, int place) {
        return 1 + kind.ordinal() * 4 + place;
    }

    /** The names that marks speak of. */
    public static List<Name> names(int[] marks) {
        List<Name> names = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == 0) {
                continue;
            }
            int place = (marks[i] - 1) % 4;
            first = place == 0 || place == 3 ? i : first;
            if (place >= 2) {
                names.add(new Name(first, i + 1, Name.Kind.values()[(marks[i] - 1) / 4]));
            }
        }
        return names;
    }

    /** What a report called its capitalised words so far. Not thread-safe; one for each report. */
    public static final class Memory {
        private final Map<Integer, Integer> kinds = new HashMap<>();
        private final Set<Integer> surnames = new HashSet<>();
        private final Set<Integer> others = new HashSet<>();

        /** The kind of the last name that held the word, plus one; 0 for a word not seen in a name. */
        int kind(int word) {
            return kinds.getOrDefault(word, 0);
        }

        public void remember(Words words, List<Name> names) {
            for (Name name : names) {
                boolean person = name.kind() == Name.Kind.PERSON;
                int last = name.end() - 1;
                for (int i = name.first(); i <= last; i++) {
                    if (words.capital(i)) {
                        kinds.put(words.lower(i), name.kind().ordinal() + 1);
                    }
                    if (!person && name.end() - name.first() > 1) {
                        others.add(words.form(i));
                    }
                }
                if (person && name.end() - name.first() > 1 && words.capital(last)) {
                    surnames.add(words.form(last));
                }
            }
            surnames.removeAll(others);
        }
    }
}

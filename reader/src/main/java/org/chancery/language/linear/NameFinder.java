package org.chancery.language.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Name;

/**
 * Finds names from left to right: each word begins, continues or ends a name, is one by itself, or is outside (BIOES).
 * What a word was called before in the report is remembered, so that a bare surname later goes with the full name.
 */
public final class NameFinder {
    /** Outside, then begin, inside, end and single for each kind. */
    public static final int CLASSES = 1 + 4 * Name.Kind.values().length;

    private final Scorer scorer;

    public NameFinder(Scorer scorer) {
        this.scorer = scorer;
    }

    public static NameFinder load(Knowledge knowledge) {
        return new NameFinder(LinearModel.read(Packed.open(knowledge, "models/names.bin")));
    }

    /** The names of one sentence; {@code memory} carries what the report called its words so far. */
    public List<Name> find(Words words, int[] tags, Memory memory) {
        int[] marks = new int[words.size()];
        Features features = new Features();
        float[] scores = new float[CLASSES];
        for (int i = 0; i < marks.length; i++) {
            NameFeatures.extract(words, tags, marks, i, memory, features);
            scorer.score(features, scores);
            marks[i] = best(scores, i > 0 ? marks[i - 1] : 0, i == marks.length - 1);
        }
        List<Name> names = names(marks);
        memory.remember(words, names);
        return names;
    }

    /** The best class that may follow the one before. */
    public static int best(float[] scores, int before, boolean last) {
        int best = -1;
        for (int c = 0; c < CLASSES; c++) {
            if (follows(before, c) && !(last && open(c)) && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
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

        /** The kind of the last name that held the word, plus one; 0 for a word not seen in a name. */
        int kind(int form) {
            return kinds.getOrDefault(form, 0);
        }

        public void remember(Words words, List<Name> names) {
            for (Name name : names) {
                for (int i = name.first(); i < name.end(); i++) {
                    if (words.capital(i)) {
                        kinds.put(words.lower(i), name.kind().ordinal() + 1);
                    }
                }
            }
        }
    }
}

package org.chancery.language.linear;

import java.util.HashSet;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/**
 * Verbs that report a clause, each form by its hash.
 *
 * @param reports all that take a clause as what is reported
 * @param pure those of them that take hardly anything else: "said dozens fled" has no object
 * @param cues those that close a sentence: "dozens fled, police told reporters"
 */
record ClauseVerbs(Set<Integer> reports, Set<Integer> pure, Set<Integer> cues) {
    ClauseVerbs {
        reports = Set.copyOf(reports);
        pure = Set.copyOf(pure);
        cues = Set.copyOf(cues);
    }

    static ClauseVerbs load(Knowledge knowledge) {
        Set<Integer> reports = new HashSet<>();
        Set<Integer> pure = new HashSet<>();
        Set<Integer> cues = new HashSet<>();
        for (TableRow row : knowledge.rows("language/clause-verbs.tsv")) {
            for (String form : row.get("forms").split(" ")) {
                int hash = Words.wordHash(form);
                switch (row.get("object")) {
                    case "person" -> cues.add(hash);
                    case "thing" -> {
                        cues.add(hash);
                        reports.add(hash);
                    }
                    default -> {
                        cues.add(hash);
                        reports.add(hash);
                        pure.add(hash);
                    }
                }
            }
        }
        return new ClauseVerbs(reports, pure, cues);
    }
}

package org.chancery.event;

import java.util.Set;

/** Predicates that somebody says of somebody: "officials said that the strike was unacceptable". */
final class Judgements {
    private static final Set<String> CERTAIN = Set.of("doubt", "clear", "obvious", "evident", "certain", "likely");

    private final Tree tree;
    private final Matcher matcher;

    Judgements(Tree tree, Matcher matcher) {
        this.tree = tree;
        this.matcher = matcher;
    }

    /** The verb of speech that a predicate is said by, or -1. */
    int teller(int word) {
        int predicate = judged(word);
        if (certain(tree, predicate)) {
            predicate = tree.at(predicate).head();
            int head = tree.at(predicate).head();
            boolean carried = head >= 0 && tree.is(predicate, "nsubj", "obj") && !matcher.says(head);
            predicate = carried ? head : predicate; // "there is no doubt that …"
        }
        int head = tree.at(predicate).head();
        if (head >= 0 && tree.is(predicate, "ccomp", "parataxis") && matcher.says(head)) {
            return head;
        }
        int aside = tree.child(predicate, "parataxis");
        return aside >= 0 && matcher.says(aside) ? aside : -1;
    }

    /** Whether a clause is called certain: "it is clear that Japan was to blame". */
    static boolean certain(Tree tree, int predicate) {
        int head = tree.at(predicate).head();
        return head >= 0 && CERTAIN.contains(tree.lemma(head)) && tree.is(predicate, "acl", "ccomp", "csubj");
    }

    /** Whom or what is judged: a subject, which hangs on the first of coordinated judgements; or -1. */
    int topic(int word) {
        return tree.child(judged(word), "nsubj", "csubj");
    }

    private int judged(int word) {
        int head = tree.at(word).head();
        return tree.is(word, "conj") && head >= 0 && tree.child(word, "nsubj", "csubj") < 0 ? head : word;
    }
}

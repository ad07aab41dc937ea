package org.chancery.event;

import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.record.Status;
import org.chancery.text.Layout;

/** How far an act has come by the tense of its clause alone. */
final class Tenses {
    private final Tree tree;

    Tenses(Tree tree) {
        this.tree = tree;
    }

    /** Whether the clause is told in the past tense outright. */
    boolean past(int verb) {
        return tree.at(verb).upos() == Upos.VERB
                && tree.at(verb).feat("VerbForm").equals("Fin")
                && tree.at(verb).feat("Tense").equals("Past");
    }

    /** The status that the tense tells. */
    Status status(int verb) {
        Token token = tree.at(verb);
        boolean be = tree.has(verb, "aux", "be") || tree.child(verb, "cop") >= 0;
        boolean have = perfect(verb);
        boolean progressive = token.form().endsWith("ing") && be;
        if (progressive && (have || present(verb))) {
            return Status.ONGOING;
        }
        int passive = tree.child(verb, "aux:pass");
        boolean standing = passive >= 0
                && tree.at(passive).feat("Tense").equals("Pres")
                && tree.at(passive).feat("VerbForm").equals("Fin");
        if (standing && !have) {
            return Status.ONGOING;
        }
        boolean headline = tree.sentence().kind() == Layout.Kind.HEADLINE;
        if (headline && tree.infinitive(verb)) {
            return Status.PLANNED;
        }
        if (!headline
                && token.feat("Tense").equals("Pres")
                && token.feat("VerbForm").equals("Fin")) {
            return Status.ONGOING;
        }
        return Status.DONE;
    }

    /** "has", "have"; "had been threatening" is over. */
    private boolean perfect(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && tree.lemma(child).equals("have")) {
                return !tree.at(child).feat("Tense").equals("Past");
            }
        }
        return false;
    }

    private boolean present(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux", "cop") && tree.at(child).feat("Tense").equals("Pres")) {
                return true;
            }
        }
        return false;
    }
}

package org.chancery.event;

import java.util.Optional;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/** Where an act happens and what it runs under, where its clause says so. */
final class ContextNotes {
    /** A value and the words that give it. */
    record Note(String value, Span span) {}

    private final Lexicon lexicon;
    private final Tree tree;
    private final PartyFinder parties;

    ContextNotes(Lexicon lexicon, Tree tree, PartyFinder parties) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.parties = parties;
    }

    /** The state in which it happens: "in Tokyo", "at Geneva". */
    Optional<Note> place(Candidate candidate) {
        Optional<Note> near = place(candidate.word());
        return near.isPresent() || candidate.carrier() < 0 ? near : place(candidate.carrier());
    }

    private Optional<Note> place(int word) {
        for (int child : tree.children(word)) {
            boolean located = tree.is(child, "obl", "nmod")
                    && (tree.cases(child).contains("in") || tree.cases(child).contains("at"));
            Optional<PartyMention> mention = located ? parties.mention(child) : Optional.empty();
            if (mention.isPresent()
                    && territory(mention.get())
                    && mention.get().codes().size() == 1) {
                return Optional.of(
                        new Note(mention.get().codes().get(0), mention.get().span()));
            }
        }
        return Optional.empty();
    }

    private static boolean territory(PartyMention mention) {
        return mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.PLACE;
    }

    /** The programme, treaty or forum that it runs under: "under the Paris Agreement". */
    Optional<Note> instrument(Candidate candidate) {
        for (int top : new int[] {candidate.word(), candidate.top()}) {
            for (int child : tree.children(top)) {
                boolean under = tree.is(child, "obl", "nmod")
                        && (tree.cases(child).contains("under")
                                || tree.cases(child).contains("within"));
                boolean carried = tree.is(child, "obj") && lexicon.in("agreement", tree.lemma(child));
                if (under || carried) {
                    Optional<Note> name = title(child);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A capitalised title that ends in its head, "Official Security Assistance". */
    private Optional<Note> title(int head) {
        int first = head;
        while (first > 0 && capital(first - 1)) {
            first--;
        }
        boolean titled = capital(head) && (first < head || lexicon.in("agreement", tree.lemma(head)));
        if (!titled
                || parties.mention(head)
                        .filter(m -> m.kind() != Mention.Kind.ORGANISATION)
                        .isPresent()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= head; i++) {
            words.append(i > first ? " " : "").append(tree.at(i).form());
        }
        return Optional.of(new Note(words.toString(), tree.sentence().span(first, head)));
    }

    private boolean capital(int token) {
        return Character.isUpperCase(tree.at(token).form().charAt(0));
    }
}

package org.chancery.event;

import java.util.Optional;
import org.chancery.party.PartyMention;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/** Where an act happens and what it runs under, where its clause says so. */
final class ContextNotes {
    /** A value and the words that give it. */
    record Note(String value, Span span) {}

    private final Tree tree;
    private final PartyFinder parties;
    private final InstrumentLinks links;

    ContextNotes(Tree tree, PartyFinder parties, InstrumentLinks links) {
        this.tree = tree;
        this.parties = parties;
        this.links = links;
    }

    /** The state in which it happens: "in Tokyo", "at Geneva". */
    Optional<Note> place(Candidate candidate) {
        int object = candidate.noun() ? candidate.carrier() : tree.object(candidate.word());
        boolean told = candidate
                .frame()
                .act()
                .filter(act -> CandidateFinder.speech(act.type())
                        && (act.type() != EventType.SUPPORT || act.mode().isEmpty()))
                .isPresent();
        Optional<Note> near = place(candidate.word());
        return near.isPresent() || object < 0 || told ? near : place(object);
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

    boolean onlyNames(Candidate candidate) {
        return links.onlyNames(candidate);
    }

    /** The programme, treaty or forum that it runs under: "under the Paris Agreement". */
    Optional<Note> instrument(Candidate candidate) {
        return links.of(candidate).map(found -> new Note(found.name(), found.span()));
    }
}

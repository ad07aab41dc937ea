package org.chancery.party.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.party.Proposal;

/** A report's mentions by sentence. */
record Found(List<List<PartyMention>> bySentence, List<Proposal> proposals) implements Parties {
    Found {
        bySentence = bySentence.stream().map(List::copyOf).toList();
        proposals = List.copyOf(proposals);
    }

    @Override
    public List<PartyMention> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }

    @Override
    public List<PartyMention> in(int sentence) {
        return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
    }

    @Override
    public Optional<PartyMention> at(int sentence, int token) {
        return in(sentence).stream()
                .filter(mention -> mention.first() <= token && token < mention.end())
                .max(Comparator.comparingInt(mention -> mention.end() - mention.first()));
    }
}

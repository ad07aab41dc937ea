package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** A programme or treaty is nobody who acts: what was taken for a body of that name is left out. */
record Bodies(Parties parties, Sentence sentence, List<Instrument> instruments) implements Parties {
    Bodies {
        instruments = List.copyOf(instruments);
    }

    static Parties without(Parties parties, Sentence sentence, List<Instrument> instruments) {
        return instruments.isEmpty() ? parties : new Bodies(parties, sentence, instruments);
    }

    /** The sentence without the names of bodies that are instruments. */
    static Sentence without(Sentence sentence, List<Instrument> instruments) {
        List<Name> names = sentence.names().stream()
                .filter(name -> name.kind() != Name.Kind.ORGANISATION
                        || instruments.stream()
                                .noneMatch(found -> found.covers(name.first()) || found.covers(name.end() - 1)))
                .toList();
        return names.size() == sentence.names().size()
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), sentence.kind(), sentence.tokens(), names);
    }

    private boolean body(PartyMention mention) {
        boolean unknown = mention.kind() == Mention.Kind.ORGANISATION && !TitleFinder.known(mention);
        return !unknown
                || mention.sentence() != sentence.index()
                || instruments.stream().noneMatch(found -> found.span().overlaps(mention.span()));
    }

    @Override
    public List<PartyMention> all() {
        return parties.all().stream().filter(this::body).toList();
    }

    @Override
    public List<PartyMention> in(int index) {
        return parties.in(index).stream().filter(this::body).toList();
    }

    @Override
    public Optional<PartyMention> at(int index, int token) {
        return parties.at(index, token).filter(this::body);
    }
}

package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** A programme or treaty is nobody who acts: what was taken for a body of that name, or names its place, is left out. */
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
        return mention.sentence() != sentence.index()
                || instruments.stream()
                        .noneMatch(found ->
                                found.span().overlaps(mention.span()) && (unknown || signedThere(found, mention)));
    }

    /** "the Paris climate agreement": named for where it was signed. */
    private static boolean signedThere(Instrument instrument, PartyMention mention) {
        boolean named = instrument.known() && instrument.name().contains(mention.name());
        return instrument.kind() == Instrument.Kind.TREATY && (named || mention.kind() == Mention.Kind.PLACE);
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

package org.chancery.attribution.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Speaker;
import org.chancery.attribution.Stance;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.record.Span;
import org.chancery.record.Voucher;
import org.chancery.time.Times;

/** Writes one report's voices as attributions, with the sources' names, the cues' dates and stances. */
final class AttributionWriter {
    private final SourceNames names;
    private final Stances stances;
    private final Passage passage;
    private final Times times;
    private final Parties parties;
    private final Speakers speakers;

    AttributionWriter(
            SourceNames names, Stances stances, Passage passage, Times times, Parties parties, List<Voice> voices) {
        this.names = names;
        this.stances = stances;
        this.passage = passage;
        this.times = times;
        this.parties = parties;
        this.speakers = new Speakers(passage, parties, names, voices);
    }

    /** A link at a depth of its own. */
    Voices.Link link(Proposal found, OptionalInt within, int depth, Optional<Voices.Link> around) {
        OptionalInt adding = speakers.adding(found.cue());
        Proposal proposal = adding.isPresent() ? found.with(found.content(), adding.getAsInt()) : found;
        Stretch source = proposal.source(passage);
        int head = speakers.whole(proposal.sourceHead());
        Optional<SourceNames.Named> named = head < 0
                ? Optional.empty()
                : speakerItself(head, around)
                        .or(() -> speakers.goingOn(head))
                        .or(() -> names.name(passage, parties, source, head));
        named.ifPresent(name -> speakers.note(head, name));
        String called = named.map(SourceNames.Named::name).orElseGet(() -> words(proposal, source));
        Voucher voucher = new Voucher(
                passage.isWord(proposal.cue()) ? called : Capitals.lowered(called),
                named.map(SourceNames.Named::named).orElse(false),
                named.flatMap(SourceNames.Named::kind),
                source.isEmpty() ? List.of() : source.spans(passage),
                List.of(cueSpan(proposal.cue())),
                CueDates.of(passage, times, proposal));
        Stance stance = stances.of(passage, proposal.cue());
        Attribution attribution = new Attribution(voucher, proposal.content().spans(passage), within, stance);
        return new Voices.Link(
                attribution, depth, named.map(SourceNames.Named::speaker).orElse(Speaker.UNKNOWN));
    }

    /** Another voucher for a link's content, nearer to the fact or further from it. */
    Optional<Voices.Link> relay(Voices.Link main, Proposal proposal, Relays.Link relay) {
        Proposal other = Proposal.certain(relay.cue(), proposal.content(), relay.head());
        Stretch source = other.source(passage);
        Optional<LocalDate> date =
                relay.inner() ? Optional.empty() : main.attribution().voucher().date();
        return names.name(passage, parties, source, relay.head()).map(named -> {
            Voucher voucher = new Voucher(
                    named.name(),
                    named.named(),
                    named.kind(),
                    source.spans(passage),
                    List.of(cueSpan(relay.cue())),
                    date);
            Attribution attribution =
                    new Attribution(voucher, main.attribution().content(), OptionalInt.empty(), Stance.NEUTRAL);
            return new Voices.Link(attribution, main.depth() + (relay.inner() ? 1 : -1), named.speaker());
        });
    }

    /** "We" and "I" inside somebody's words are whoever speaks them. */
    private Optional<SourceNames.Named> speakerItself(int head, Optional<Voices.Link> around) {
        boolean first = passage.isPos(head, Upos.PRON)
                && passage.token(head).feat("Person").equals("1");
        return around.filter(
                        link -> first && !link.attribution().voucher().source().isEmpty())
                .map(link -> new SourceNames.Named(
                        link.attribution().voucher().name(),
                        link.attribution().voucher().named(),
                        link.attribution().voucher().kind(),
                        link.speaker()));
    }

    /** The source's own words, or the cue's where nobody is named. */
    private String words(Proposal proposal, Stretch source) {
        int first = source.isEmpty() ? proposal.cue() : source.first();
        int end = source.isEmpty() ? proposal.cue() + 1 : source.end();
        return passage.wordsOf(first, end, Upos.PUNCT);
    }

    /** The anchor with its auxiliaries before it and the preposition that belongs to it. */
    private Span cueSpan(int cue) {
        int first = cue;
        while (first > passage.sentenceFirst(cue)
                && passage.head(first - 1) == cue
                && (passage.is(first - 1, "aux") || passage.is(first - 1, "advmod"))) {
            first--;
        }
        int end = cue + 1;
        boolean goesOn =
                end < passage.sentenceEnd(cue) && (passage.is(end, "fixed") || passage.is(end, "compound:prt"));
        return passage.span(first, goesOn ? end + 1 : end);
    }
}

package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Attributions;
import org.chancery.attribution.Stance;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;
import org.chancery.record.Voucher;
import org.chancery.text.Report;
import org.chancery.time.Times;

/** Turns voices, in tokens, into attributions: names, dates, stances, relays, the order of the text. */
public final class VoiceAssembly {
    /** Stands between the depths of nesting, for the relays of a voice. */
    private static final int STEP = 4;

    private final CueLexicon lexicon;
    private final SourceNames names;
    private final Stances stances;
    private final Relays relays;
    private final Datelines datelines;

    public VoiceAssembly(CueLexicon lexicon, SourceNames names, Stances stances, Relays relays, Datelines datelines) {
        this.lexicon = lexicon;
        this.names = names;
        this.stances = stances;
        this.relays = relays;
        this.datelines = datelines;
    }

    public Attributions assemble(Report report, Passage passage, Times times, Parties parties, List<Voice> voices) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> voices.get(i).proposal().cue()));
        Map<Integer, Integer> places = new HashMap<>();
        order.stream().filter(i -> voices.get(i).listed()).forEach(i -> places.put(i, places.size()));
        List<Attribution> all = new ArrayList<>();
        List<Voices.Link> links = new ArrayList<>();
        AttributionWriter writer = new AttributionWriter(names, stances, passage, times, parties, voices);
        Map<Integer, Voices.Link> made = new HashMap<>();
        for (int i : order) {
            Voice voice = voices.get(i);
            OptionalInt within = Voices.within(places.getOrDefault(listedAround(voices, i), -1));
            Optional<Voices.Link> around = Optional.ofNullable(made.get(voice.within()));
            Voices.Link link = writer.link(voice.proposal(), within, STEP * depth(voices, i), around);
            made.put(i, link);
            if (voice.listed()) {
                all.add(link.attribution());
            }
            if (vouches(passage, voice.proposal())) {
                if (isSomebody(passage, voices, voice, link.attribution().voucher())) {
                    links.add(link);
                }
                for (Relays.Link relay : relays.of(passage, voice.proposal())) {
                    if (relay.inner() || isCarrier(passage, parties, relay)) {
                        writer.relay(link, voice.proposal(), relay).ifPresent(links::add);
                    }
                }
            }
        }
        links.addAll(RunningSpeech.in(passage, groups(passage, links)));
        links.addAll(datelines.in(passage, times));
        return new Voices(all, links, report.outlet());
    }

    private static List<RunningSpeech.Group> groups(Passage passage, List<Voices.Link> links) {
        Map<Integer, List<Voices.Link>> bySentence = new TreeMap<>();
        for (Voices.Link link : links) {
            int cue = passage.tokenAt(link.attribution().voucher().cue().get(0).start());
            if (!link.attribution().content().isEmpty() && passage.isWord(cue)) {
                bySentence
                        .computeIfAbsent(passage.sentence(cue), key -> new ArrayList<>())
                        .add(link);
            }
        }
        List<RunningSpeech.Group> groups = new ArrayList<>();
        bySentence.forEach((sentence, found) -> groups.add(new RunningSpeech.Group(sentence, found)));
        return groups;
    }

    /**
     * "Added that" and "added three" vouch; "added to the criticism" and "continued to press" do not, "is said to press"
     * does.
     */
    private boolean vouches(Passage passage, Proposal proposal) {
        int cue = proposal.cue();
        if (!passage.isWord(cue)) {
            return true; // "Lind: the ships have left"
        }
        if (isAccordingToWhich(passage, cue)) {
            return false;
        }
        boolean clause = hasVerb(passage, proposal.content());
        if (!lexicon.vouches(passage.lemma(cue)) || stances.of(passage, cue) == Stance.DENIES && !clause) {
            return false;
        }
        boolean phrase = false;
        boolean open = passage.isPos(proposal.content().first(), Upos.PART)
                && proposal.content().first() > cue;
        boolean passive = false;
        for (int child : passage.children(cue)) {
            boolean oblique =
                    passage.is(child, "obl") && passage.child(child, "case").isPresent();
            phrase |= oblique && proposal.content().first() == passage.left(child);
            open |= passage.is(child, "xcomp") && proposal.content().contains(child);
            passive |= passage.is(child, "aux:pass") || passage.is(child, "nsubj:pass");
        }
        boolean reported = passage.child(cue, "ccomp").isPresent() && clause;
        return (!phrase || reported) && (!open || passive || stances.of(passage, cue) != Stance.NEUTRAL);
    }

    /** "A pact according to which ships may call": what the pact says. */
    private static boolean isAccordingToWhich(Passage passage, int cue) {
        return cue + 2 < passage.size()
                && passage.token(cue + 1).form().equals("to")
                && passage.token(cue + 2).form().equals("which");
    }

    /** No link: nobody at all, the writer and the reader, and inside another's words a thing that has no name. */
    private boolean isSomebody(Passage passage, List<Voice> voices, Voice voice, Voucher voucher) {
        int head = voice.proposal().sourceHead();
        if (voucher.source().isEmpty() || head < 0) {
            return false;
        }
        boolean anyone = passage.token(head).form().equalsIgnoreCase("one")
                && passage.isWord(voice.proposal().cue());
        boolean writer = anyone
                || passage.isPos(head, Upos.PRON)
                        && passage.token(head).feat("Person").matches("[12]");
        boolean outermost = voice.within() < 0
                || !passage.isWord(voices.get(voice.within()).proposal().cue());
        return voucher.named() || !writer && (outermost || names.speaks(passage, head));
    }

    private static boolean hasVerb(Passage passage, Stretch content) {
        for (int i = content.first(); i < content.end(); i++) {
            if (content.contains(i) && (passage.isPos(i, Upos.VERB) || passage.isPos(i, Upos.AUX))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest listed voice that holds it, or -1. */
    private static int listedAround(List<Voice> voices, int index) {
        int at = voices.get(index).within();
        while (at >= 0 && !voices.get(at).listed()) {
            at = voices.get(at).within();
        }
        return at;
    }

    private static int depth(List<Voice> voices, int index) {
        int depth = 0;
        for (int at = voices.get(index).within(); at >= 0; at = voices.get(at).within()) {
            depth++;
        }
        return depth;
    }

    /** Whoever carries or quotes does relay; of those who are told or interview, only outlets. "Told the Kyiv Independent" is a relay, "told the chancellor" is none. */
    private static boolean isCarrier(Passage passage, Parties parties, Relays.Link link) {
        String lemma = passage.token(link.cue()).lemma();
        if (!lemma.equals("tell") && !lemma.equals("interview")) {
            return true;
        }
        int sentence = passage.sentences().get(passage.sentence(link.head())).index();
        return parties.at(sentence, link.head() - passage.sentenceFirst(link.head()))
                .map(PartyMention::kind)
                .filter(kind -> kind == Mention.Kind.OUTLET)
                .isPresent();
    }
}

package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.attribution.Attributions;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.record.Claim;
import org.chancery.record.Published;
import org.chancery.text.Report;
import org.chancery.time.Times;

/** Turns clauses into claims. Thread-safe. */
public final class EventReader {
    /** In tokens. What is longer is a list or a table, not a sentence; and candidates are compared in pairs. */
    private static final int LONGEST = 400;

    private final Lexicon lexicon;
    private final InstrumentTable instruments;
    private final Map<String, String> links;

    private EventReader(Lexicon lexicon, InstrumentTable instruments, Map<String, String> links) {
        this.lexicon = lexicon;
        this.instruments = instruments;
        this.links = links;
    }

    public static EventReader load(Knowledge knowledge) {
        return new EventReader(
                Lexicon.load(knowledge), InstrumentTable.load(knowledge), InstrumentLinks.table(knowledge));
    }

    /** The report's claims, in the order of the text, spans in UTF-16. */
    public List<Claim> read(
            Report report, List<Sentence> sentences, Times times, Parties parties, Attributions attributions) {
        List<Tree> trees = sentences.stream()
                .filter(sentence -> sentence.size() <= LONGEST)
                .map(Tree::new)
                .toList();
        Instruments named = Instruments.find(lexicon, instruments, trees, parties);
        Occasions occasions = Occasions.find(lexicon, trees, parties);
        Told told = new Told(times, parties, attributions, new Speakers(attributions, parties), occasions);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            read(trees.get(i), named.in(i), told, drafts);
        }
        return new ClaimMerger(
                        times.published().map(Published::date),
                        new Counterparts(lexicon, attributions),
                        new Culprits(lexicon),
                        new Protagonists(parties))
                .merge(drafts);
    }

    /** What the other floors have found in the report. */
    private record Told(
            Times times, Parties parties, Attributions attributions, Speakers speakers, Occasions occasions) {}

    private void read(Tree whole, List<Instrument> named, Told told, List<Draft> drafts) {
        Sentence sentence = Bodies.without(whole.sentence(), named);
        Tree tree = sentence == whole.sentence() ? whole : new Tree(sentence);
        Parties parties = Bodies.without(told.parties(), tree.sentence(), named);
        PartyFinder finder = new PartyFinder(lexicon, tree, parties, told.speakers());
        Matcher matcher = new Matcher(lexicon, tree, finder);
        ClaimWriter writer = new ClaimWriter(
                tree,
                new RoleFinder(tree, finder, matcher, new Home(lexicon, tree, finder)),
                new StatusFinder(lexicon, tree),
                new ContextNotes(tree, finder, new InstrumentLinks(links, tree, finder, named)),
                told.occasions(),
                told.times(),
                told.attributions());
        for (Candidate candidate : new CandidateFinder(lexicon, tree, matcher).find()) {
            writer.write(candidate).ifPresent(drafts::add);
        }
    }
}

package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
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

    private EventReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static EventReader load(Knowledge knowledge) {
        return new EventReader(Lexicon.load(knowledge));
    }

    /** The report's claims, in the order of the text, spans in UTF-16. */
    public List<Claim> read(
            Report report, List<Sentence> sentences, Times times, Parties parties, Attributions attributions) {
        List<Draft> drafts = new ArrayList<>();
        Speakers speakers = new Speakers(attributions, parties);
        for (Sentence sentence : sentences) {
            if (sentence.size() > LONGEST) {
                continue;
            }
            Tree tree = new Tree(sentence);
            PartyFinder finder = new PartyFinder(lexicon, tree, parties, speakers);
            Matcher matcher = new Matcher(lexicon, tree, finder);
            ClaimWriter writer = new ClaimWriter(
                    tree,
                    new RoleFinder(tree, finder, matcher, new Home(lexicon, tree, finder)),
                    new StatusFinder(lexicon, tree),
                    new ContextNotes(lexicon, tree, finder),
                    times,
                    attributions);
            for (Candidate candidate : new CandidateFinder(lexicon, tree, matcher).find()) {
                writer.write(candidate).ifPresent(drafts::add);
            }
        }
        return new ClaimMerger(times.published().map(Published::date)).merge(drafts);
    }
}

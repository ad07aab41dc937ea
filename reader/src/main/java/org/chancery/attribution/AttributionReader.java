package org.chancery.attribution;

import java.util.List;
import org.chancery.attribution.internal.AttributionModel;
import org.chancery.attribution.internal.CueLexicon;
import org.chancery.attribution.internal.Datelines;
import org.chancery.attribution.internal.Passage;
import org.chancery.attribution.internal.Relays;
import org.chancery.attribution.internal.SourceNames;
import org.chancery.attribution.internal.Stances;
import org.chancery.attribution.internal.Turns;
import org.chancery.attribution.internal.Voice;
import org.chancery.attribution.internal.VoiceAssembly;
import org.chancery.attribution.internal.VoiceFinder;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.language.linear.IntTable;
import org.chancery.language.linear.Lexicon;
import org.chancery.party.Parties;
import org.chancery.text.Report;
import org.chancery.time.Times;

/** Finds who vouches for each stretch of a report. Thread-safe. */
public final class AttributionReader {
    private final IntTable wordClasses;
    private final VoiceFinder finder;
    private final Turns turns;
    private final VoiceAssembly assembly;

    private AttributionReader(IntTable wordClasses, VoiceFinder finder, Turns turns, VoiceAssembly assembly) {
        this.wordClasses = wordClasses;
        this.finder = finder;
        this.turns = turns;
        this.assembly = assembly;
    }

    public static AttributionReader load(Knowledge knowledge) {
        CueLexicon lexicon = CueLexicon.load(knowledge);
        return new AttributionReader(
                Lexicon.load(knowledge).classes(),
                new VoiceFinder(AttributionModel.load(knowledge), lexicon),
                new Turns(knowledge),
                new VoiceAssembly(
                        lexicon,
                        new SourceNames(knowledge),
                        new Stances(knowledge),
                        new Relays(knowledge),
                        new Datelines(knowledge)));
    }

    /** Cost is linear in the text: what is asked of a sentence is bounded, and overlong ones are passed by. */
    public Attributions read(Report report, List<Sentence> sentences, Times times, Parties parties) {
        Passage passage = new Passage(sentences, wordClasses);
        List<Voice> voices = turns.around(report.text(), passage, parties, finder.find(passage));
        return assembly.assemble(report, passage, times, parties, voices);
    }
}

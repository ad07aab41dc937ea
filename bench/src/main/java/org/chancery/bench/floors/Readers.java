package org.chancery.bench.floors;

import java.util.List;
import org.chancery.attribution.AttributionReader;
import org.chancery.attribution.Attributions;
import org.chancery.event.EventReader;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.party.PartyReader;
import org.chancery.reader.Reader;
import org.chancery.record.Published;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import org.chancery.time.TimeReader;
import org.chancery.time.Times;

/** The floors one by one, as {@link Reader} puts them together, and the reader itself. */
record Readers(
        LayoutReader layout,
        Linguist linguist,
        TimeReader time,
        PartyReader party,
        AttributionReader attribution,
        EventReader event,
        Reader whole) {

    static Readers load(Knowledge knowledge) {
        return new Readers(
                LayoutReader.load(knowledge),
                LinearLinguist.load(knowledge),
                TimeReader.load(knowledge),
                PartyReader.load(knowledge),
                AttributionReader.load(knowledge),
                EventReader.load(knowledge),
                Reader.load(knowledge));
    }

    /** Reads a report twice, floor by floor and as a whole; returns how many tokens it has. */
    int read(Report report, Stopwatch watch) {
        List<Sentence> sentences =
                watch.measure(Floor.LANGUAGE, () -> linguist.read(report.text(), layout.read(report.text())));
        Times times = watch.measure(Floor.TIME, () -> time.read(report, sentences));
        Parties parties = watch.measure(
                Floor.PARTY,
                () -> party.read(report, sentences, times.published().map(Published::date)));
        Attributions attributions =
                watch.measure(Floor.ATTRIBUTION, () -> attribution.read(report, sentences, times, parties));
        watch.measure(Floor.EVENT, () -> event.read(report, sentences, times, parties, attributions));
        watch.measure(Floor.WHOLE, () -> whole.read(report));
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
}

package org.chancery.event;

import java.util.List;
import org.chancery.attribution.Attributions;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.record.Claim;
import org.chancery.text.Report;
import org.chancery.time.Times;

/** Turns clauses into claims. Thread-safe. */
public final class EventReader {
    private EventReader() {}

    public static EventReader load(Knowledge knowledge) {
        return new EventReader();
    }

    /** The report's claims, in the order of the text, spans in UTF-16. */
    public List<Claim> read(
            Report report, List<Sentence> sentences, Times times, Parties parties, Attributions attributions) {
        return List.of();
    }
}

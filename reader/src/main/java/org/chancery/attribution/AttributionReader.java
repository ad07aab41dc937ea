package org.chancery.attribution;

import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.record.Span;
import org.chancery.record.Voucher;
import org.chancery.text.Report;
import org.chancery.time.Times;

/** Finds who vouches for each stretch of a report. Thread-safe. */
public final class AttributionReader {
    private AttributionReader() {}

    public static AttributionReader load(Knowledge knowledge) {
        return new AttributionReader();
    }

    public Attributions read(Report report, List<Sentence> sentences, Times times, Parties parties) {
        return new Attributions() {
            @Override
            public List<Attribution> all() {
                return List.of();
            }

            @Override
            public List<Voucher> chain(Span stretch) {
                return List.of();
            }

            @Override
            public List<Voucher> chain(Span stretch, Span ownCue) {
                return List.of();
            }

            @Override
            public List<Attribution> covering(Span stretch) {
                return List.of();
            }
        };
    }
}

package org.chancery.attribution.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.TimexType;
import org.chancery.record.When;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/** When something was said, where the words of the cue tell: "reported on the 14th". */
final class CueDates {
    private CueDates() {}

    /** The date nearest to the cue, in its sentence, outside the content and any quote. */
    static Optional<LocalDate> of(Passage passage, Times times, Proposal proposal) {
        int cue = proposal.cue();
        int sentence = passage.sentence(cue);
        int shift = passage.sentences(sentence);
        Optional<LocalDate> best = Optional.empty();
        int nearest = 10;
        for (TimeExpression time : times.in(passage.sentences().get(sentence).index())) {
            int first = shift + time.first();
            int end = shift + time.end();
            boolean dated = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            int gap = first > cue ? first - cue : cue - end + 1;
            if (dated && gap < nearest && !proposal.content().contains(first) && passage.quote(first) < 0) {
                Optional<LocalDate> day = time.when().filter(CueDates::isDay).flatMap(When::from);
                if (day.isPresent()) {
                    best = day;
                    nearest = gap;
                }
            }
        }
        return best;
    }

    private static boolean isDay(When when) {
        return when.from().isPresent() && when.from().equals(when.to());
    }
}

package org.chancery.attribution.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Published;
import org.chancery.record.TimexType;
import org.chancery.record.When;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/** When something was said, where the words of the cue tell: "reported on the 14th". */
final class CueDates {
    private CueDates() {}

    /** From the cue, in tokens; what stands between the cue and its content is the cue's at any distance. */
    private static final int NEAR = 10;

    private static final int BETWEEN = 30;

    /** The date nearest to the cue, in its sentence, outside the content and any quote. */
    static Optional<LocalDate> of(Passage passage, Times times, Proposal proposal) {
        int cue = proposal.cue();
        int sentence = passage.sentence(cue);
        int shift = passage.sentences(sentence);
        int content = proposal.content().first();
        Optional<LocalDate> best = Optional.empty();
        int nearest = BETWEEN;
        for (TimeExpression time : times.in(passage.sentences().get(sentence).index())) {
            int first = shift + time.first();
            int end = shift + time.end();
            boolean dated = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            int gap = first > cue ? first - cue : cue - end + 1;
            boolean ours = gap < NEAR || first > cue && end <= content;
            if (dated && ours && gap < nearest && !proposal.content().contains(first) && passage.quote(first) < 0) {
                Optional<LocalDate> day = time.when().filter(CueDates::isDay).flatMap(When::from);
                if (day.isPresent()) {
                    best = day.map(found -> past(passage, times, cue, first, end, found));
                    nearest = gap;
                }
            }
        }
        return best;
    }

    /**
     * What was reported "on the 13th" was so before the report came out, though the clause's verb looks ahead: "according
     * to Kyodo News on the 13th, the king will …".
     */
    private static LocalDate past(Passage passage, Times times, int cue, int first, int end, LocalDate day) {
        boolean ahead = times.published()
                .map(Published::date)
                .filter(date -> day.isAfter(date))
                .isPresent();
        boolean future = passage.child(cue, "aux").isPresent();
        return ahead
                        && !future
                        && end - first <= 2
                        && ordinal(passage.token(end - 1).form())
                ? day.minusMonths(1)
                : day;
    }

    private static boolean ordinal(String form) {
        return form.length() <= 4
                && Character.isDigit(form.charAt(0))
                && Character.isLetter(form.charAt(form.length() - 1));
    }

    private static boolean isDay(When when) {
        return when.from().isPresent() && when.from().equals(when.to());
    }
}

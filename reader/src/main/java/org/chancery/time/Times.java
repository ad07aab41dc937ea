package org.chancery.time;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.record.Published;

/** What a report says of time. */
public interface Times {
    /** The report's date, as given or inferred; empty where nothing fixes it. */
    Optional<Published> published();

    /** All expressions, in the order of the text. */
    List<TimeExpression> all();

    /** Those of one sentence, in order. */
    List<TimeExpression> in(int sentence);

    /**
     * The date of the clause's own act: of the verb or event noun at {@code token}, not of the speech that reports it.
     */
    Optional<ClauseTime> of(Sentence sentence, int token);

    /** Things noticed: a given date that the text contradicts, expressions that nothing fixes. */
    List<String> warnings();
}

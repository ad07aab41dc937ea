package org.chancery.time;

import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.text.Report;
import org.chancery.time.internal.Chronicler;

/** Finds a report's time expressions and resolves them. Thread-safe. */
public final class TimeReader {
    private final Chronicler chronicler;

    private TimeReader(Chronicler chronicler) {
        this.chronicler = chronicler;
    }

    public static TimeReader load(Knowledge knowledge) {
        return new TimeReader(Chronicler.load(knowledge));
    }

    /** All of a report's times, with the date of the report as given or inferred. */
    public Times read(Report report, List<Sentence> sentences) {
        return chronicler.read(report, sentences);
    }
}

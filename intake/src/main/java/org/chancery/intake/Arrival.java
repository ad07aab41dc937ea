package org.chancery.intake;

import java.util.List;
import org.chancery.text.Report;

/**
 * What came of one thing that was to be read: a report, or why there is none.
 *
 * <p>The place names the input as the user gave it and where in it: {@code wires.jsonl, line 3};
 * {@code box.zip, member a/b.html}.
 */
public sealed interface Arrival {
    /** The report's id, or the one that it would have had. */
    String id();

    /** Which input, and where in it. */
    String place();

    /**
     * A report to read.
     *
     * @param warnings what was doubtful about the input though it could be read, each beginning with the place: bytes that are
     *     no UTF-8, control characters, a date that is none
     * @param source where the text's characters stand in the page that it was taken from
     */
    record Received(Report report, String place, List<String> warnings, SourceMap source) implements Arrival {
        public Received {
            warnings = List.copyOf(warnings);
        }

        @Override
        public String id() {
            return report.id();
        }
    }

    /** An address that was not fetched, as what it leads to is known already. */
    record Skipped(String id, String place) implements Arrival {}

    /**
     * Something that could not be read.
     *
     * @param why one sentence for people, without the place
     */
    record Refused(String id, String place, String why) implements Arrival {
        /** The place and the reason, as a message. */
        public String message() {
            return place + ": " + why;
        }
    }
}

package org.chancery.app.reading;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.intake.Arrival;
import org.chancery.record.Record;

/** What came of one arrival. */
public sealed interface Outcome {
    /** The report's id, or the one that it would have had. */
    String id();

    /** Which input, and where in it. */
    String place();

    /** A record; {@code warnings} are what intake and reader found doubtful. */
    record Read(Arrival.Received arrival, Record record) implements Outcome {
        @Override
        public String id() {
            return record.id();
        }

        @Override
        public String place() {
            return arrival.place();
        }

        public List<String> warnings() {
            return Stream.concat(
                            arrival.warnings().stream(),
                            record.warnings().stream()
                                    .filter(warning -> !warning.startsWith("damaged text"))
                                    .map(warning -> place() + ": " + warning))
                    .toList();
        }

        /** Whether something of the report was lost: it is in another language, or damaged. */
        public boolean flawed() {
            return !arrival.warnings().isEmpty()
                    || record.warnings().stream().anyMatch(warning -> warning.startsWith("not read"));
        }
    }

    /** No record, and why. */
    record Failed(String id, String place, String why) implements Outcome {
        public String message() {
            return place + ": " + why;
        }
    }
}

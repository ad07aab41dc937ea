package org.chancery.app.reading;

import java.util.ArrayList;
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

    /** What people are to be told of it, each with its place. */
    List<String> messages();

    /** A record; its warnings are what intake and reader found doubtful, without the name of the input. */
    record Read(Arrival.Received arrival, Record record) implements Outcome {
        private static final String DAMAGED = "damaged text";

        /** What the reader made of it, with what intake found doubtful before. */
        static Read of(Arrival.Received arrival, Record read) {
            List<String> doubts = new ArrayList<>();
            arrival.warnings().forEach(warning -> doubts.add(placeless(warning, arrival.place())));
            read.warnings().stream()
                    // intake has said so already, and where
                    .filter(warning -> arrival.warnings().isEmpty() || !warning.startsWith(DAMAGED))
                    .forEach(doubts::add);
            return new Read(arrival, read.warned(doubts));
        }

        private static String placeless(String warning, String place) {
            int after = place.length() + 2;
            return warning.startsWith(place) && warning.length() > after ? warning.substring(after) : warning;
        }

        @Override
        public String id() {
            return record.id();
        }

        @Override
        public String place() {
            return arrival.place();
        }

        @Override
        public List<String> messages() {
            int told = arrival.warnings().size();
            return Stream.concat(
                            arrival.warnings().stream(),
                            record.warnings().stream().skip(told).map(warning -> place() + ": " + warning))
                    .toList();
        }

        /** Whether something of the report was lost: it is in another language, or damaged. */
        public boolean flawed() {
            return !arrival.warnings().isEmpty()
                    || isUnread()
                    || record.warnings().stream().anyMatch(warning -> warning.startsWith(DAMAGED));
        }

        /** Whether it was left unread, for its language. */
        public boolean isUnread() {
            return record.warnings().stream().anyMatch(warning -> warning.startsWith("not read"));
        }
    }

    /** No record, and why. */
    record Failed(String id, String place, String why) implements Outcome {
        public String message() {
            return place + ": " + why;
        }

        @Override
        public List<String> messages() {
            return List.of(message());
        }
    }
}

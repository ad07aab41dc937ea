package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes in files for tests. */
final class Inputs {
    private Inputs() {}

    static List<Arrival> all(Path... inputs) {
        return all(Intake.Options.NONE, inputs);
    }

    static List<Arrival> all(Intake.Options options, Path... inputs) {
        List<Arrival> all = new ArrayList<>();
        List<String> names = List.of(inputs).stream().map(Path::toString).toList();
        try (Arrivals arrivals = Intake.open(names, options)) {
            arrivals.forEachRemaining(all::add);
        }
        return all;
    }

    static Arrival.Received received(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Received.class);
        return (Arrival.Received) arrival;
    }

    static Arrival.Refused refused(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
        return (Arrival.Refused) arrival;
    }
}

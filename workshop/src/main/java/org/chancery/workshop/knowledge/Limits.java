package org.chancery.workshop.knowledge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of a source's rows of a seat are taken, by the rows of limits.tsv. */
final class Limits {
    private record Limit(String source, String state, String office, Pattern position, Set<String> persons) {
        boolean excludes() {
            return !persons.isEmpty() && persons.stream().allMatch(person -> person.startsWith("-"));
        }
    }

    private final List<Limit> limits;

    private Limits(List<Limit> limits) {
        this.limits = limits;
    }

    static Limits load() {
        return new Limits(Positions.rows("limits.tsv").stream()
                .map(cells -> new Limit(
                        cells[0],
                        cells[1],
                        cells[2],
                        Pattern.compile(cells[3]),
                        cells[4].isEmpty() ? Set.of() : Set.of(cells[4].split("\\|"))))
                .toList());
    }

    /** Whether a row is taken; {@code position} is the source's item and name of the office. */
    boolean keeps(Term.Source source, String state, String office, String position, String person) {
        return limits.stream()
                .filter(limit -> limit.source().equals(source.code)
                        && limit.state().equals(state)
                        && limit.office().equals(office)
                        && limit.position().matcher(position).find())
                .allMatch(limit -> limit.excludes()
                        ? !limit.persons().contains("-" + person)
                        : limit.persons().contains(person));
    }
}

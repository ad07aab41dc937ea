package org.chancery.record;

import java.util.List;

/**
 * Who acts, on whom. Parties are codes: ISO 3166-1 alpha-3 for states and their organs, acronym or name otherwise.
 * A joint act (talks, agreements) has all its parties under {@code actors}, or the host under {@code recipients}.
 *
 * @param persons full names of the office-holders and speakers who act, in their usual English spelling
 */
public record Roles(List<String> actors, List<String> recipients, List<String> persons) {
    public Roles {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        persons = List.copyOf(persons);
    }
}

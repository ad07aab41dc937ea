package org.chancery.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.party.internal.World;
import org.chancery.text.Report;

/** Finds a report's parties, persons, offices and outlets and works out who is meant. Thread-safe. */
public final class PartyReader {
    private final World world;

    private PartyReader(World world) {
        this.world = world;
    }

    public static PartyReader load(Knowledge knowledge) {
        return new PartyReader(World.load(knowledge));
    }

    /**
     * Reads the mentions.
     *
     * @param asOf the report's date, where known: decides which holder of an office is meant
     */
    public Parties read(Report report, List<Sentence> sentences, Optional<LocalDate> asOf) {
        return world.read(report.text(), sentences, asOf);
    }

    /** For each person and office that the report names: who was considered, with what scores, and who is meant. */
    public List<Explanation> explain(Report report, List<Sentence> sentences, Optional<LocalDate> asOf) {
        return world.explain(report.text(), sentences, asOf);
    }
}

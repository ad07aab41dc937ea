package org.chancery.ledger.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.CodePoints;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.entry.Fact.Standing;
import org.chancery.record.Mention;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.record.When;

/** Reads standing facts off claims and mentions. Thread-safe. */
public final class FactReader {
    private final Levels levels;
    private final FiscalYears fiscalYears;

    private FactReader(Levels levels, FiscalYears fiscalYears) {
        this.levels = levels;
        this.fiscalYears = fiscalYears;
    }

    public static FactReader load(Knowledge knowledge) {
        return new FactReader(Levels.load(knowledge), FiscalYears.load(knowledge));
    }

    /** Level of relations between the claim's two states; membership or candidacy in the programme it runs under. */
    public List<Fact> of(ClaimEntry claim) {
        List<Fact> facts = new ArrayList<>();
        List<String> states = claim.parties().stream().filter(FactReader::state).toList();
        if (states.size() == 2) {
            levels.in(claim.quote())
                    .ifPresent(level -> facts.add(
                            fact(claim, Fact.Kind.RELATION, states.get(0), states.get(1), level, claim.when())));
        }
        claim.instrument().ifPresent(programme -> {
            String giver = claim.roles().actors().stream().findFirst().orElse("");
            Optional<When> year = fiscalYears.in(claim.quote(), giver).or(claim::when);
            for (String recipient : claim.roles().recipients()) {
                facts.add(fact(claim, Fact.Kind.PROGRAMME, recipient, giver, programme, year));
            }
        });
        return facts;
    }

    private static boolean state(String code) {
        return code.length() == 3 && code.chars().allMatch(Character::isUpperCase);
    }

    private static Fact fact(
            ClaimEntry claim, Fact.Kind kind, String party, String other, String value, Optional<When> when) {
        return new Fact(kind, party, other, value, standing(claim.status()), when, claim.said(), claim.quote());
    }

    private static Standing standing(Status status) {
        return switch (status) {
            case DONE, ONGOING -> Standing.HOLDS;
            case PLANNED -> Standing.PLANNED;
            case CONSIDERED, EXPECTED, CONDITIONAL -> Standing.CONSIDERED;
            case DENIED -> Standing.DENIED;
        };
    }

    /** Who holds which office, according to the report; each once. */
    public List<Fact> of(Record record, String text) {
        CodePoints points = CodePoints.of(text);
        Optional<LocalDate> said = record.published().map(Published::date);
        Set<String> seen = new HashSet<>();
        List<Fact> facts = new ArrayList<>();
        for (Mention mention : record.mentions()) {
            if (mention.kind() != Mention.Kind.PERSON || mention.office().isEmpty()) {
                continue;
            }
            String office = mention.office().get();
            if (seen.add(mention.name() + "\n" + office)) {
                facts.add(new Fact(
                        Fact.Kind.OFFICE,
                        mention.name(),
                        mention.code().orElse(""),
                        office,
                        Standing.HOLDS,
                        said.map(When::day),
                        said,
                        points.words(mention.span())));
            }
        }
        return facts;
    }
}

package org.chancery.ledger.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.CodePoints;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.entry.Fact.Standing;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.chancery.record.When;

/** Reads standing facts off claims and mentions. Thread-safe. */
public final class FactReader {
    /** What gives something to a recipient under a programme, or makes it a member. */
    private static final Set<EventType> GIVING =
            EnumSet.of(EventType.AID, EventType.AGREE, EventType.COOPERATE, EventType.CONCEDE);

    private final RelationReader relations;
    private final FiscalYears fiscalYears;

    private final StateCodes codes;

    private FactReader(StateCodes codes, RelationReader relations, FiscalYears fiscalYears) {
        this.codes = codes;
        this.relations = relations;
        this.fiscalYears = fiscalYears;
    }

    public static FactReader load(Knowledge knowledge) {
        StateCodes codes = StateCodes.load(knowledge);
        return new FactReader(codes, RelationReader.load(knowledge, codes), FiscalYears.load(knowledge));
    }

    /**
     * Membership or candidacy of the claim's recipients, where they are states, in the programme that it runs under.
     *
     * @param text the report's; the claim's sentence may give the year
     */
    public List<Fact> of(ClaimEntry claim, String text) {
        Optional<String> programme =
                claim.instrument().filter(name -> GIVING.contains(claim.act().type()));
        List<Fact> facts = new ArrayList<>();
        programme.ifPresent(name -> {
            String giver = claim.roles().actors().stream()
                    .filter(FactReader::hasCode)
                    .findFirst()
                    .orElse("");
            Optional<When> year = fiscalYears.in(sentence(claim, text), giver).or(claim::when);
            claim.roles().recipients().stream()
                    .filter(codes::has)
                    .forEach(recipient -> facts.add(fact(claim, Fact.Kind.PROGRAMME, recipient, giver, name, year)));
        });
        return facts;
    }

    /** A state, or an organisation by its acronym. */
    private static boolean hasCode(String party) {
        return party.length() > 1 && party.chars().allMatch(Character::isUpperCase);
    }

    private static String sentence(ClaimEntry claim, String text) {
        return claim.quote() + " "
                + claim.evidence().stream()
                        .map(span -> Sentences.words(
                                text, Sentences.around(text, CodePoints.of(text).unit(span.start()))))
                        .findFirst()
                        .orElse("");
    }

    /** Levels of relations between two states that the report names. */
    public List<Fact> relations(Record record, String text, List<ClaimEntry> claims) {
        return relations.of(record, text, claims);
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

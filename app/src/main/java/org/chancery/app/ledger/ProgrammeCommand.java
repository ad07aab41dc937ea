package org.chancery.app.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.app.Knowing;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.query.Facts;
import org.chancery.ledger.standing.FiscalYears;
import org.chancery.ledger.store.Database;
import org.chancery.record.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery programme}. */
@Command(
        name = "programme",
        mixinStandardHelpOptions = true,
        description = "Lists who is in a programme and who is a candidate, by fiscal year, according to the reports.",
        footer = {
            "",
            "Examples:",
            "  chancery programme \"Official Security Assistance\"",
            "  chancery programme OSA --format csv",
        })
final class ProgrammeCommand extends ListingCommand {
    @Mixin
    private Knowing knowing = new Knowing();

    @Parameters(paramLabel = "NAME", description = "the programme's name, a part of it, or its initials")
    private String name = "";

    @Override
    Listing list(Database database) {
        FiscalYears years = FiscalYears.load(knowing.knowledge());
        List<Facts.Standing> standings = new ArrayList<>(new Facts(database).programme(name));
        standings.sort(Comparator.comparing((Facts.Standing s) -> year(s.newest(), years))
                .thenComparing(s -> s.newest().party()));
        Listing.Builder listing = Listing.of(
                "programme",
                "year",
                "party",
                "standing",
                "giver",
                "first told",
                "last told",
                "reports",
                "outlet",
                "quote");
        for (Facts.Standing standing : standings) {
            Fact fact = standing.newest();
            listing.row(
                    fact.value(),
                    year(fact, years),
                    fact.party(),
                    called(fact),
                    fact.other(),
                    standing.first(),
                    fact.said(),
                    standing.reports(),
                    standing.outlet(),
                    fact.quote());
        }
        return listing.build(Listings.counted(standings.size(), "party") + " in or near " + name);
    }

    /** Blank where no report dates it: the day of the report is not the year of the programme. */
    private static String year(Fact fact, FiscalYears years) {
        return fact.when()
                .flatMap(When::from)
                .map(day -> years.of(day, fact.other()))
                .orElse("");
    }

    private static String called(Fact fact) {
        return switch (fact.standing()) {
            case HOLDS -> "named";
            case PLANNED -> "to be named";
            case CONSIDERED -> "considered";
            case DENIED -> "denied";
        };
    }
}

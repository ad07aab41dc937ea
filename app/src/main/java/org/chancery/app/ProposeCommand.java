package org.chancery.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.intake.Arrival;
import org.chancery.intake.Arrivals;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.party.PartyReader;
import org.chancery.party.Proposal;
import org.chancery.record.Published;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery knowledge propose}: rows that reports ask for. */
@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        description = {
            "Reads dated reports and prints the terms of office that they tell of and the tables do not have",
            "(\"newly appointed Defence Minister X\"), as rows for a party/holders.csv of your own.",
            "They are unverified: check them before you lay them over the tables with --knowledge."
        })
final class ProposeCommand implements Callable<Integer> {
    private static final String HEADER = "state,office,title,name,from,lastknown,basis,source,asof";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Knowing knowing = new Knowing();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "what to read, as with chancery read")
    private List<String> inputs = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Knowledge knowledge = knowing.knowledge();
        Linguist linguist = LinearLinguist.load(knowledge);
        LayoutReader layouts = LayoutReader.load(knowledge);
        PartyReader parties = PartyReader.load(knowledge);
        Set<String> rows = new LinkedHashSet<>();
        boolean flawed = false;
        Intake.Options options = new Intake.Options(Optional.empty(), Optional.empty(), Limits.STANDARD);
        try (Arrivals arrivals = Intake.open(inputs, options)) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Arrival.Received received) {
                    Report report = received.report();
                    parties.read(
                                    report,
                                    linguist.read(report.text(), layouts.read(report.text())),
                                    report.published().map(Published::date))
                            .proposals()
                            .forEach(proposal -> rows.add(row(proposal, report)));
                } else {
                    err.println("chancery: " + ((Arrival.Refused) arrival).message());
                    flawed = true;
                }
            }
        }
        out.println(HEADER);
        rows.forEach(out::println);
        out.flush();
        return flawed ? Chancery.UNREAD : Chancery.OK;
    }

    private static String row(Proposal proposal, Report report) {
        String seen = proposal.seen().toString();
        String source = report.url().or(report::outlet).orElse(report.id());
        return String.join(
                ",",
                proposal.state(),
                proposal.office(),
                quoted(proposal.title()),
                quoted(proposal.name()),
                seen,
                seen,
                "unverified",
                quoted(source),
                seen);
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return line.indexOf(',') < 0 && line.indexOf('"') < 0 ? line : "\"" + line.replace("\"", "\"\"") + "\"";
    }
}

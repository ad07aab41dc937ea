package org.chancery.workshop.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code workshop knowledge build}: the tables that are merged from sources; the others are kept by hand. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Merges the sources into party/holders.tsv, memberships.tsv and readings.tsv.")
public final class BuildKnowledge implements Callable<Integer> {
    @Option(names = "--sources", required = true, paramLabel = "DIR", description = "the folder of sources")
    private Path sources = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the tables go")
    private Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        List<Holder> holders = holders();
        write("holders.tsv", Holder.HEADER, holders.stream().map(Holder::row).toList());
        write("readings.tsv", "person\tkind\treadings", new Readings(sources).rows(holders));
        List<String> memberships = memberships();
        write("memberships.tsv", "organisation\tmember\tstatus\tfrom\tuntil\tsource\tasof", memberships);
        System.out.println(holders.size() + " holders, " + memberships.size() + " memberships");
        return 0;
    }

    private List<Holder> holders() {
        Map<String, List<Term>> seats = new TreeMap<>();
        for (Term term : TermSource.all(sources)) {
            seats.computeIfAbsent(term.state() + "\t" + term.office(), seat -> new ArrayList<>())
                    .add(term);
        }
        List<Holder> holders = seats.values().stream()
                .flatMap(seat -> Seat.merged(seat).stream())
                .toList();
        return Persons.complete(holders);
    }

    private List<String> memberships() {
        return new Memberships(sources.resolve("igo_membership"), StateCodes.of(sources)).rows();
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Built by `workshop knowledge build`; origins in knowledge/SOURCES.md. Do not edit by hand.");
        lines.add(header);
        lines.addAll(rows);
        Files.write(out.resolve(name), lines);
    }
}

package org.chancery.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Knowledge;
import org.chancery.party.NameComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench names}: spellings of one person found, and other holders of the seat not taken for them. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Names compared: DIR holds officeholder_variants_everypolitician.csv (name1, name2, wikidata, repo, category).",
            "Against each pair stands the person of the same seat, or of the same list, whose name is most like name1."
        })
public final class NamesBench implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder")
    private Path data = Path.of("");

    @Option(names = "--errors", description = "list the pairs judged wrongly")
    private boolean errors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Pairs of one category, and how many were judged the same person's. */
    private static final class Counts {
        private int pairs;
        private int same;
    }

    @Override
    public Integer call() throws IOException {
        List<NamePair> pairs = NamePair.read(data.resolve("officeholder_variants_everypolitician.csv"));
        Namesakes namesakes = Namesakes.of(pairs, Knowledge.bundled());
        Map<String, Counts> found = new TreeMap<>();
        List<NamePair> others = new ArrayList<>();
        for (NamePair pair : pairs) {
            count(pair, found.computeIfAbsent(pair.category(), category -> new Counts()), true);
            namesakes.hardest(pair).ifPresent(name -> others.add(pair.against(name)));
        }
        Counts wrong = new Counts();
        others.forEach(pair -> count(pair, wrong, false));
        found.forEach((category, counts) ->
                say("%-32s %5d pairs: found %.3f", category, counts.pairs, counts.same / (double) counts.pairs));
        int right = found.values().stream().mapToInt(counts -> counts.same).sum();
        double precision = right / (double) (right + wrong.same);
        double recall = right / (double) pairs.size();
        say("%-32s %5d pairs: merged %.3f", "other persons", wrong.pairs, wrong.same / (double) wrong.pairs);
        say("precision %.3f recall %.3f F1 %.3f", precision, recall, 2 * precision * recall / (precision + recall));
        return 0;
    }

    private void count(NamePair pair, Counts counts, boolean expected) {
        boolean same = NameComparison.same(pair.one(), pair.other());
        counts.pairs++;
        counts.same += same ? 1 : 0;
        if (errors && same != expected) {
            say(
                    "%s\t%s\t%s\t%.3f",
                    same ? "merged" : "missed",
                    pair.one(),
                    pair.other(),
                    NameComparison.likeness(pair.one(), pair.other()));
        }
    }

    private void say(String format, Object... values) {
        spec.commandLine().getOut().printf(Locale.ROOT, format + "%n", values);
        spec.commandLine().getOut().flush();
    }
}

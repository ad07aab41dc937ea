package org.chancery.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.Addition;
import org.chancery.ledger.Writer;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import org.chancery.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads reports of known stories into a ledger. For documents, two are of one story where the ledger links claims of
 * theirs to one event, or others do so between them; scored by B-cubed (Bagga and Baldwin 1998). For a list's entries,
 * each of which tells of another happening of its story, only how many are linked, and whether within one story.
 */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description =
                "Same event over reports: DIR holds .jsonl files with id, text, title, subtopic; or .jsonl.gz files"
                        + " of dated entries with text, date and story.")
public final class StoriesBench implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder")
    private Path data = Path.of("");

    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        String overlay = System.getenv().getOrDefault("CHANCERY_KNOWLEDGE", "");
        Knowledge knowledge = overlay.isEmpty() ? Knowledge.bundled() : Knowledge.over(Path.of(overlay));
        List<StoryReport> documents = StoryReport.documents(data);
        if (!documents.isEmpty()) {
            link(documents, knowledge, this::print);
        }
        List<StoryReport> entries = StoryReport.entries(data);
        if (!entries.isEmpty()) {
            link(entries, knowledge, this::printLinked);
        }
        return 0;
    }

    private void link(List<StoryReport> reports, Knowledge knowledge, Consumer<Questions> told) throws IOException {
        Reader reader = Reader.load(knowledge);
        List<Addition> additions = new ArrayList<>();
        stories.clear();
        for (StoryReport one : reports) {
            stories.put(one.report().id(), one.story());
            additions.add(new Addition(one.report(), reader.read(one.report())));
        }
        Path folder = Files.createTempDirectory("chancery-bench");
        try (Database database = Database.write(folder.resolve("stories.db").toString())) {
            new Writer(database, knowledge, Clock.systemUTC()).add(additions);
            told.accept(new Questions(database));
        }
    }

    /** The reports of each event. */
    private static Collection<TreeSet<String>> events(Questions questions) {
        Map<Integer, TreeSet<String>> events = new HashMap<>();
        questions.each(
                Filter.NONE,
                found -> events.computeIfAbsent(found.event().id(), id -> new TreeSet<>())
                        .add(found.report().name()));
        return events.values();
    }

    private void printLinked(Questions questions) {
        int pairs = 0;
        int within = 0;
        for (TreeSet<String> reports : events(questions)) {
            for (String a : reports) {
                for (String b : reports.tailSet(a)) {
                    boolean same = stories.getOrDefault(a, "").equals(stories.get(b));
                    pairs += a.equals(b) ? 0 : 1;
                    within += !a.equals(b) && same ? 1 : 0;
                }
            }
        }
        LedgerBench.print("%d entries, %s", stories.size(), questions.counts());
        LedgerBench.print("linked: %d pairs of entries, %.3f of them within one story", pairs, within / (double) pairs);
    }

    private void join(String a, String b) {
        leaders.put(leader(a), leader(b));
    }

    private String leader(String report) {
        String at = report;
        for (String next = leaders.getOrDefault(at, at); !next.equals(at); next = leaders.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }

    private void print(Questions questions) {
        events(questions).forEach(reports -> reports.forEach(report -> join(reports.first(), report)));
        double precision = 0;
        double recall = 0;
        for (String report : stories.keySet()) {
            List<String> together = same(report, this::leader);
            List<String> gold = same(report, id -> stories.getOrDefault(id, ""));
            long both = together.stream().filter(gold::contains).count();
            precision += both / (double) together.size();
            recall += both / (double) gold.size();
        }
        precision /= stories.size();
        recall /= stories.size();
        LedgerBench.print("%d reports, %s", stories.size(), questions.counts());
        LedgerBench.print(
                "B-cubed precision %.3f, recall %.3f, F1 %.3f",
                precision, recall, 2 * precision * recall / (precision + recall));
    }

    private List<String> same(String report, java.util.function.UnaryOperator<String> key) {
        String own = key.apply(report);
        return stories.keySet().stream().filter(id -> key.apply(id).equals(own)).toList();
    }
}

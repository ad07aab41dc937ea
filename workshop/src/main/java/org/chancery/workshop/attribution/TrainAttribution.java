package org.chancery.workshop.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.attribution.internal.AttributionModel;
import org.chancery.attribution.internal.CueFeatures;
import org.chancery.attribution.internal.CueLexicon;
import org.chancery.attribution.internal.Passage;
import org.chancery.attribution.internal.Proposer;
import org.chancery.attribution.internal.Selector;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.linear.IntTable;
import org.chancery.language.linear.Lexicon;
import org.chancery.text.LayoutReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the attribution floor's model on PolNeAR and scores it on PolNeAR's dev part. Same data, same model. */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Trains the finders of cues, contents and sources.")
public final class TrainAttribution implements Callable<Integer> {
    @Option(names = "--data", required = true, description = "PolNeAR, with its folders train and dev.")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "Folder for attribution.bin.")
    private Path out = Path.of("");

    @Option(names = "--knowledge", description = "Folder laid over the reader's own models and tables.")
    private Path knowledge = Path.of("");

    @Option(names = "--folds", defaultValue = "4")
    private int folds = 4;

    @Option(names = "--seed", defaultValue = "1")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        Knowledge known = knowledge.toString().isEmpty() ? Knowledge.bundled() : Knowledge.over(knowledge);
        Linguist linguist = LinearLinguist.load(known);
        LayoutReader layouts = LayoutReader.load(known);
        CueLexicon lexicon = CueLexicon.load(known);
        IntTable wordClasses = Lexicon.load(known).classes();
        List<Lesson> train = new ArrayList<>();
        for (PolNear.Article article : PolNear.read(data.resolve("train"))) {
            Passage passage = passage(article, linguist, layouts, wordClasses);
            train.add(Lesson.of(article.id(), passage, article.readings().get(0)));
        }
        AttributionModel model = new Trainer(lexicon, folds, seed).train(train);
        Files.createDirectories(out);
        Path file = out.resolve("attribution.bin");
        try (OutputStream stream = Files.newOutputStream(file)) {
            model.write(stream);
        }
        System.out.println(file + ": " + Files.size(file) + " bytes");
        System.out.println("dev: " + score(model, lexicon, linguist, layouts, wordClasses));
        return 0;
    }

    private Scores score(
            AttributionModel model, CueLexicon lexicon, Linguist linguist, LayoutReader layouts, IntTable wordClasses)
            throws IOException {
        CueFeatures cues = new CueFeatures(lexicon, model.vocabulary());
        Proposer proposer = new Proposer(cues, model.cue(), model.content(), model.source(), model.floor());
        Selector selector = model.selector(lexicon);
        Scores scores = new Scores();
        for (PolNear.Article article : PolNear.read(data.resolve("dev"))) {
            Passage passage = passage(article, linguist, layouts, wordClasses);
            List<List<Lesson.Answer>> readings = article.readings().stream()
                    .map(reading -> Lesson.of(article.id(), passage, reading).answers())
                    .toList();
            scores.add(passage, readings, Trainer.given(passage, selector.weigh(passage, proposer.propose(passage))));
        }
        return scores;
    }

    private static Passage passage(
            PolNear.Article article, Linguist linguist, LayoutReader layouts, IntTable wordClasses) {
        return new Passage(linguist.read(article.text(), layouts.read(article.text())), wordClasses);
    }
}

package org.chancery.workshop.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.language.linear.IntTable;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.NameFinder;
import org.chancery.language.linear.Tagger;
import org.chancery.language.linear.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the language floor's five models from treebanks and name files. Same data and seed, same models. */
@Command(name = "language", mixinStandardHelpOptions = true, description = "Trains tagger, parser, lemmas and names.")
public final class TrainLanguage implements Callable<Integer> {
    @Option(
            names = "--data",
            required = true,
            description = "Folder with *_train.conllu and *_dev.conllu files, and name files (.tsv) below it.")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "Folder for the models.")
    private Path out = Path.of("");

    @Option(names = "--classes", description = "Table of word classes that \"train word-classes\" wrote.")
    private Optional<Path> classTable = Optional.empty();

    @Option(names = "--persons", description = "CSV file with known names of persons in a column \"person\".")
    private Optional<Path> persons = Optional.empty();

    @Option(names = "--favour", defaultValue = "_news_", description = "Documents with this in their name count twice.")
    private String favoured = "";

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--tagger-epochs", defaultValue = "8")
    private int taggerEpochs;

    @Option(names = "--parser-epochs", defaultValue = "9")
    private int parserEpochs;

    @Option(names = "--name-epochs", defaultValue = "7")
    private int nameEpochs;

    @Option(
            names = "--folds",
            defaultValue = "5",
            description = "Parts that the parser's tags are given in, each by a tagger that did not see it.")
    private int folds;

    @Option(names = "--parser-least", defaultValue = "2.0", description = "The same for the parser's.")
    private double parserLeast;

    @Option(names = "--least", defaultValue = "0.125", description = "Weights below this are left out.")
    private double least;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        List<Example> train = treebanks("_train.conllu");
        List<Example> dev = treebanks("_dev.conllu");
        say(train.size() + " sentences");
        Map<Integer, Integer> ambiguity = LexiconTrainer.ambiguity(train);
        Map<Integer, Integer> classes = classes();
        Map<Integer, Integer> names = persons.isPresent() ? PersonNames.read(persons.get()) : Map.of();
        Lexicon lexicon = new Lexicon(table(ambiguity), table(classes), table(names));
        Packer packer = new Packer();
        packer.table(ambiguity);
        packer.table(classes);
        packer.table(names);
        packer.write(out.resolve("lexicon.bin"));
        MorphologyTrainer morphology = new MorphologyTrainer();
        morphology.read(train);
        Packer forms = new Packer();
        morphology.write(forms);
        forms.write(out.resolve("morphology.bin"));
        TaggerTrainer.Trained tagger = tagger(new TaggerTrainer(lexicon, seed), train);
        names(lexicon, tagger.tagger(least));
        List<ParserTrainer.Tagged> tagged = jackknifed(lexicon, tagger.tags(), train);
        say("tags for the parser done");
        parser(lexicon, tagger.tagger(least), tagged, dev);
        return 0;
    }

    /** What is trained on: the sentences, the favoured ones twice, and some again as headlines. */
    private List<Example> material(List<Example> examples, long draw) {
        List<Example> all = new ArrayList<>(examples);
        examples.stream()
                .filter(example -> !favoured.isEmpty() && example.document().contains(favoured))
                .forEach(all::add);
        return new Headlines(draw).addTo(all);
    }

    private static void say(String line) {
        System.err.printf("%.0f s  %s%n", System.nanoTime() / 1e9 % 100000, line);
    }

    private Map<Integer, Integer> classes() throws IOException {
        Map<Integer, Integer> classes = new HashMap<>();
        if (classTable.isPresent()) {
            for (String line :
                    Files.readAllLines(classTable.get()).stream().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                classes.put(Words.wordHash(cells[0]), Integer.parseInt(cells[1], 2));
            }
        }
        return classes;
    }

    private static IntTable table(Map<Integer, Integer> map) {
        int[] keys = map.keySet().stream().mapToInt(i -> i).toArray();
        return IntTable.of(keys, IntStream.of(keys).map(map::get).toArray());
    }

    private List<Example> treebanks(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(file -> Treebank.read(file).stream())
                    .toList();
        }
    }

    private TaggerTrainer.Trained tagger(TaggerTrainer trainer, List<Example> train) {
        TaggerTrainer.Trained trained = trainer.train(material(train, seed), TaggerTrainer.tags(train), taggerEpochs);
        Packer packer = new Packer();
        packer.strings(trained.tags());
        packer.model(trained.learner(), least);
        packer.write(out.resolve("tagger.bin"));
        say("tagger done");
        return trained;
    }

    /** Trains on nine tenths of the files, scores the last tenth, and trains what is shipped on all. */
    private void names(Lexicon lexicon, Tagger tagger) {
        List<NameFile> files = NameFile.folder(data);
        List<NameFile> seen = new ArrayList<>();
        List<NameFile> heldOut = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            (i % 10 == 0 ? heldOut : seen).add(files.get(i));
        }
        NameTrainer trainer = new NameTrainer(lexicon, tagger, seed);
        Learner learner = trainer.train(new Headlines(seed).addToNames(seen), nameEpochs);
        say("held-out tenth: "
                + LanguageScores.names(heldOut, lexicon, tagger, new NameFinder(learner.averaged(least))));
        Packer packer = new Packer();
        packer.model(trainer.train(new Headlines(seed).addToNames(files), nameEpochs), least);
        packer.write(out.resolve("names.bin"));
    }

    private void parser(Lexicon lexicon, Tagger tagger, List<ParserTrainer.Tagged> tagged, List<Example> dev) {
        ParserTrainer trainer = new ParserTrainer(lexicon, tagger.tags(), seed);
        trainer.train(tagged, parserEpochs, (soFar, epoch) -> {
            Packer packer = new Packer();
            packer.strings(soFar.transitions().labels());
            packer.model(soFar.learner(), parserLeast);
            packer.write(out.resolve("parser.bin"));
            say("epoch " + epoch + ", dev: " + LanguageScores.syntax(dev, lexicon, tagger, soFar.parser(parserLeast)));
        });
    }

    /** The training sentences with the tags of taggers that have not seen them. */
    private List<ParserTrainer.Tagged> jackknifed(Lexicon lexicon, List<String> tags, List<Example> train) {
        List<ParserTrainer.Tagged> tagged = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Example> others = new ArrayList<>();
            List<Example> own = new ArrayList<>();
            for (int i = 0; i < train.size(); i++) {
                (i % folds == fold ? own : others).add(train.get(i));
            }
            Lexicon known = new Lexicon(table(LexiconTrainer.ambiguity(others)), lexicon.classes(), lexicon.names());
            Tagger other = new TaggerTrainer(known, seed)
                    .train(material(others, seed), tags, Math.max(1, taggerEpochs / 2))
                    .tagger(least);
            for (Example example : material(own, seed + fold)) {
                tagged.add(new ParserTrainer.Tagged(example, other.tag(Words.of(example.forms(), known))));
            }
        }
        return tagged;
    }
}

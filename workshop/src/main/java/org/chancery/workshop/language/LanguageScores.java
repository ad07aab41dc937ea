package org.chancery.workshop.language;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Name;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.NameFinder;
import org.chancery.language.linear.Parser;
import org.chancery.language.linear.SentenceReader;
import org.chancery.language.linear.Tagger;
import org.chancery.language.linear.Words;

/** Scores the models on gold tokens and sentences. */
public final class LanguageScores {
    private static final int WARM_UP = 1000;

    private LanguageScores() {}

    /** Per cent of tokens right, punctuation included; tags are the tagger's own. */
    public record Syntax(double upos, double uas, double las, double tokensPerSecond) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "UPOS %.2f UAS %.2f LAS %.2f %.0f tokens/s", upos, uas, las, tokensPerSecond);
        }
    }

    /** F1 of whole names with their kind, as fractions. */
    public record Names(double person, double all) {}

    /** Scores a treebank, after a first round over some of it that lets the compiler warm up. */
    public static Syntax syntax(Path file, LanguageModels models) {
        List<Example> examples = Treebank.read(file);
        List<Example> some = examples.subList(0, Math.min(examples.size(), WARM_UP));
        syntax(some, models.lexicon(), models.tagger(), models.parser());
        return syntax(examples, models.lexicon(), models.tagger(), models.parser());
    }

    static Syntax syntax(List<Example> examples, Lexicon lexicon, Tagger tagger, Parser parser) {
        SentenceReader reader = new SentenceReader(tagger, parser, Knowledge.bundled());
        int[] right = new int[4];
        long time = 0;
        for (Example example : examples) {
            long start = cpu();
            Words words = Words.of(example.forms(), lexicon);
            int[] tags = tagger.tag(words);
            Parser.Tree tree = reader.parse(words, tags);
            time += cpu() - start;
            for (int i = 0; i < tags.length; i++) {
                boolean head = tree.heads()[i] == example.heads().get(i);
                right[0] +=
                        example.tags().get(i).startsWith(tagger.tags().upos().get(tags[i]) + " ") ? 1 : 0;
                right[1] += head ? 1 : 0;
                right[2] += head && tree.labels()[i].equals(example.labels().get(i)) ? 1 : 0;
                right[3]++;
            }
        }
        double per = 100.0 / Math.max(1, right[3]);
        return new Syntax(right[0] * per, right[1] * per, right[2] * per, right[3] * 1e9 / Math.max(1, time));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static Names names(Path folder, LanguageModels models) {
        return names(NameFile.folder(folder), models.lexicon(), models.tagger(), models.names());
    }

    static Names names(List<NameFile> files, Lexicon lexicon, Tagger tagger, NameFinder finder) {
        int[] person = new int[3];
        int[] all = new int[3];
        for (NameFile file : files) {
            List<Words> words = file.sentences().stream()
                    .map(sentence -> Words.of(sentence.forms(), lexicon))
                    .toList();
            List<int[]> tags = words.stream().map(tagger::tag).toList();
            List<List<Name>> found = finder.findAll(words, tags, new NameFinder.Memory());
            for (int i = 0; i < found.size(); i++) {
                List<Name> gold = file.sentences().get(i).names();
                count(gold, found.get(i), all);
                count(persons(gold), persons(found.get(i)), person);
            }
        }
        return new Names(f1(person), f1(all));
    }

    private static List<Name> persons(List<Name> names) {
        return names.stream().filter(name -> name.kind() == Name.Kind.PERSON).toList();
    }

    private static void count(List<Name> gold, List<Name> found, int[] counts) {
        Set<Name> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(found));
        counts[0] += both.size();
        counts[1] += gold.size();
        counts[2] += found.size();
    }

    private static double f1(int[] counts) {
        return counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
    }
}

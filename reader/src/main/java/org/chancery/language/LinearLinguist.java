package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.Morphology;
import org.chancery.language.linear.NameFinder;
import org.chancery.language.linear.Parser;
import org.chancery.language.linear.SentenceReader;
import org.chancery.language.linear.Tagger;
import org.chancery.language.linear.Words;
import org.chancery.record.Span;
import org.chancery.text.Layout;

/** The language floor of our own: linear models over hashed features, trained in the workshop. Thread-safe. */
public final class LinearLinguist implements Linguist {
    /** Names are looked for in so many sentences at a time, so that a book takes no more memory than its tokens. */
    private static final int MOST_DRAFTS = 1000;

    private final Tokeniser tokeniser;
    private final SentenceSplitter splitter;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final SentenceReader reader;
    private final Morphology morphology;
    private final NameFinder names;

    private LinearLinguist(Knowledge knowledge) {
        Abbreviations abbreviations = Abbreviations.load(knowledge);
        tokeniser = new Tokeniser(abbreviations);
        splitter = new SentenceSplitter(abbreviations);
        // The parser's model is the greatest: the others are read beside it.
        var others = CompletableFuture.supplyAsync(() -> NameFinder.load(knowledge));
        var small = CompletableFuture.supplyAsync(() -> Morphology.load(knowledge));
        lexicon = Lexicon.load(knowledge);
        tagger = Tagger.load(knowledge);
        reader = new SentenceReader(tagger, Parser.load(knowledge, tagger.tags()), knowledge);
        morphology = small.join();
        names = others.join();
    }

    public static LinearLinguist load(Knowledge knowledge) {
        return new LinearLinguist(knowledge);
    }

    @Override
    public List<Sentence> read(String text, Layout layout) {
        List<Sentence> sentences = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        NameFinder.Memory memory = new NameFinder.Memory();
        for (int p = 0; p < layout.paragraphs().size(); p++) {
            Layout.Block block = layout.paragraphs().get(p);
            List<Span> spans =
                    tokeniser.tokens(text, block.span().start(), block.span().end());
            for (List<Span> words : splitter.split(text, spans)) {
                boolean first = words.get(0).start() == spans.get(0).start();
                drafts.add(draft(text, words, p, block.kind(), first));
                if (drafts.size() == MOST_DRAFTS) {
                    finish(drafts, memory, sentences);
                }
            }
        }
        finish(drafts, memory, sentences);
        return sentences;
    }

    /** A sentence parsed, its names not yet found. */
    private record Draft(int paragraph, Layout.Kind kind, List<Token> tokens, Words words, int[] tags) {}

    private Draft draft(String text, List<Span> spans, int paragraph, Layout.Kind kind, boolean first) {
        List<String> forms = spans.stream().map(span -> span.in(text)).toList();
        Words words = Words.of(forms, lexicon);
        int[] tags = tagger.tag(words);
        int dateline = first ? dateline(spans, forms, tags) : 0;
        int opening = dateline > 0 ? dateline : DoubledCue.length(forms);
        Parser.Tree tree = parse(forms, words, tags, opening, dateline > 0 ? "dep" : "parataxis");
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < tags.length; i++) {
            String form = forms.get(i);
            Upos upos = tagger.tags().upos().get(tags[i]);
            String tag = tagger.tags().names().get(tags[i]);
            String place = Morphology.place(i, tag, tree.heads(), tree.labels());
            tokens.add(new Token(
                    i,
                    spans.get(i),
                    form,
                    morphology.lemma(form, upos, tag),
                    upos,
                    morphology.feats(form, tag, place),
                    tree.heads()[i],
                    tree.labels()[i]));
        }
        return new Draft(paragraph, kind, tokens, words, tags);
    }

    private int dateline(List<Span> spans, List<String> forms, int[] tags) {
        int most = Math.min(forms.size(), Dateline.LONGEST + 2);
        List<Upos> parts = new ArrayList<>(most);
        List<Boolean> spaced = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            parts.add(tagger.tags().upos().get(tags[i]));
            spaced.add(i > 0 && spans.get(i).start() > spans.get(i - 1).end());
        }
        return Dateline.length(forms.subList(0, most), parts, spaced);
    }

    /** Parses a sentence without its opening, which is parsed apart and then hangs loosely on what it opens. */
    private Parser.Tree parse(List<String> forms, Words words, int[] tags, int opening, String label) {
        if (opening == 0) {
            return reader.parse(words, tags);
        }
        int[] heads = new int[tags.length];
        String[] labels = new String[tags.length];
        int root = part(forms, tags, opening, forms.size(), heads, labels, reader::parse);
        if (label.equals("dep")) {
            Arrays.fill(heads, 0, opening, root);
            Arrays.fill(labels, 0, opening, label);
        } else {
            int second = DoubledCue.second(forms);
            int source = part(forms, tags, 0, second, heads, labels, reader::parseFragment);
            int verb = part(forms, tags, second, opening, heads, labels, reader::parseFragment);
            heads[source] = verb;
            labels[source] = "nsubj";
            heads[verb] = root;
            labels[verb] = label;
        }
        return new Parser.Tree(heads, labels);
    }

    /** Parses some of a sentence's words in their place; returns their root. */
    private int part(
            List<String> forms,
            int[] tags,
            int from,
            int to,
            int[] heads,
            String[] labels,
            BiFunction<Words, int[], Parser.Tree> parse) {
        int[] own = Arrays.copyOfRange(tags, from, to);
        Parser.Tree tree = parse.apply(Words.of(forms.subList(from, to), lexicon), own);
        System.arraycopy(own, 0, tags, from, own.length);
        int root = from;
        for (int i = 0; i < to - from; i++) {
            int head = tree.heads()[i];
            heads[i + from] = head < 0 ? head : head + from;
            labels[i + from] = tree.labels()[i];
            root = head < 0 ? i + from : root;
        }
        return root;
    }

    /** Finds the drafts' names, makes sentences of them, and leaves none. */
    private void finish(List<Draft> drafts, NameFinder.Memory memory, List<Sentence> out) {
        List<List<Name>> found = names.findAll(
                drafts.stream().map(Draft::words).toList(),
                drafts.stream().map(Draft::tags).toList(),
                memory);
        for (int i = 0; i < found.size(); i++) {
            Draft draft = drafts.get(i);
            out.add(new Sentence(out.size(), draft.paragraph, draft.kind, draft.tokens, found.get(i)));
        }
        drafts.clear();
    }
}

package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.language.linear.IntTable;
import org.chancery.language.linear.Words;
import org.chancery.record.Span;

/** A report's sentences as one row of tokens, with what the features ask for, worked out once. */
public final class Passage {
    private final List<Sentence> sentences;
    private final IntTable wordClasses;
    private final int[] classes;
    private final Token[] tokens;
    private final int[] sentenceOf;
    private final int[] firsts;
    private final int[] heads;
    private final Trees trees;
    private final int[] words;
    private final int[] lemmas;
    private final int[] relations;
    private final int[] names;
    private final int[] quoteOf;
    private final List<Quote> quotes;

    /** @param wordClasses by the hash of a word, its class's path in a hierarchy, a leading 1 and then the turns */
    public Passage(List<Sentence> sentences, IntTable wordClasses) {
        this.wordClasses = wordClasses;
        this.sentences = List.copyOf(sentences);
        int size = sentences.stream().mapToInt(Sentence::size).sum();
        tokens = new Token[size];
        sentenceOf = new int[size];
        firsts = new int[sentences.size() + 1];
        heads = new int[size];
        words = new int[size + 1];
        lemmas = new int[size];
        relations = new int[size];
        names = new int[size];
        classes = new int[size];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            firsts[s] = at;
            at = lay(sentences.get(s), s, at);
        }
        firsts[sentences.size()] = at;
        trees = Trees.of(heads, firsts);
        quotes = Quotes.in(this);
        quoteOf = new int[size];
        Arrays.fill(quoteOf, -1);
        for (int q = 0; q < quotes.size(); q++) {
            Arrays.fill(quoteOf, quotes.get(q).first(), quotes.get(q).end(), q);
        }
    }

    private int lay(Sentence sentence, int index, int first) {
        int at = first;
        for (Token token : sentence.tokens()) {
            tokens[at] = token;
            sentenceOf[at] = index;
            heads[at] = token.head() < 0 ? -1 : first + token.head();
            words[at + 1] = words[at] + (isWord(token.form()) ? 1 : 0);
            lemmas[at] = token.lemma().toLowerCase(Locale.ROOT).hashCode();
            classes[at] = wordClasses.get(Words.wordHash(Words.plain(token.form())));
            relations[at] = token.relation().hashCode();
            at++;
        }
        sentence.names().forEach(name -> {
            for (int i = name.first(); i < name.end(); i++) {
                names[first + i] = 1 + name.kind().ordinal();
            }
        });
        return at;
    }

    private static boolean isWord(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public int size() {
        return tokens.length;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Token token(int i) {
        return tokens[i];
    }

    public int sentence(int i) {
        return sentenceOf[i];
    }

    public int sentences(int i) {
        return firsts[i];
    }

    /** First token of the sentence with an index of the report's own, or -1. */
    public int shiftOf(int sentence) {
        if (sentences.isEmpty()) {
            return -1;
        }
        int place = sentence - sentences.get(0).index();
        return place < 0 || place >= sentences.size() ? -1 : firsts[place];
    }

    /** First token of the sentence that holds {@code i}. */
    public int sentenceFirst(int i) {
        return firsts[sentenceOf[i]];
    }

    /** End of the sentence that holds {@code i}. */
    public int sentenceEnd(int i) {
        return firsts[sentenceOf[i] + 1];
    }

    public int paragraph(int i) {
        return sentences.get(sentenceOf[i]).paragraph();
    }

    public int head(int i) {
        return heads[i];
    }

    public int[] children(int i) {
        return trees.children(i);
    }

    /** First token of the subtree. */
    public int left(int i) {
        return trees.left(i);
    }

    /** End, exclusive, of the subtree. */
    public int right(int i) {
        return trees.right(i);
    }

    /** Words, punctuation not counted, from one token to another (exclusive). */
    public int words(int first, int end) {
        return end <= first ? 0 : words[end] - words[first];
    }

    public boolean isWord(int i) {
        return words[i + 1] > words[i];
    }

    /** The words from one token to another (exclusive), without a first one of the tag. */
    String wordsOf(int first, int end, Upos without) {
        int from = first + 1 < end && isPos(first, without) ? first + 1 : first;
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(i > from && spaceBefore(i) ? " " : "").append(tokens[i].form());
        }
        return words.toString();
    }

    /** Hash of the lemma in lower case. */
    public int lemma(int i) {
        return i < 0 || i >= tokens.length ? 0 : lemmas[i];
    }

    IntTable wordClasses() {
        return wordClasses;
    }

    /** The first {@code turns} turns of the path to the word's class; 0 for a word of none. */
    public int wordClass(int i, int turns) {
        if (i < 0 || i >= tokens.length || classes[i] == 0) {
            return 0;
        }
        int longer = 31 - Integer.numberOfLeadingZeros(classes[i]) - turns;
        return longer > 0 ? classes[i] >>> longer : classes[i];
    }

    /** Hash of the relation without its subtype. */
    public int relation(int i) {
        return i < 0 || i >= tokens.length ? 0 : relations[i];
    }

    public boolean is(int i, String relation) {
        return i >= 0 && tokens[i].deprel().startsWith(relation);
    }

    public int pos(int i) {
        return i < 0 || i >= tokens.length ? 0 : 1 + tokens[i].upos().ordinal();
    }

    public boolean isPos(int i, Upos upos) {
        return i >= 0 && i < tokens.length && tokens[i].upos() == upos;
    }

    /** 0, or 1 + the ordinal of the kind of name that the token is in. */
    public int name(int i) {
        return i < 0 || i >= tokens.length ? 0 : names[i];
    }

    public List<Quote> quotes() {
        return quotes;
    }

    /** Index of the quote that holds the token, or -1. */
    public int quote(int i) {
        return i < 0 || i >= tokens.length ? -1 : quoteOf[i];
    }

    /** The quote that holds the token. */
    public Optional<Quote> quoteAt(int i) {
        return quote(i) < 0 ? Optional.empty() : Optional.of(quotes.get(quoteOf[i]));
    }

    /** The quotes that have a token in the stretch, at most the first twenty; linear in the stretch. */
    public List<Quote> quotesBetween(int first, int end) {
        List<Quote> between = new ArrayList<>();
        int at = first;
        while (at < end && between.size() < 20) {
            if (quoteOf[at] < 0) {
                at++;
            } else {
                between.add(quotes.get(quoteOf[at]));
                at = quotes.get(quoteOf[at]).end();
            }
        }
        return between;
    }

    /** Where the speech of a quote ends: its own end, or that of the paragraphs that carry it on. */
    public int speechEnd(Quote quote) {
        Quote last = quote;
        for (int step = 0; last.continues() && step < 20; step++) {
            last = quotes.get(quoteOf[last.end()] >= 0 ? quoteOf[last.end()] : quoteOf[last.first()]);
        }
        return last.end();
    }

    /** Where the speech that a quote carries on begins. */
    public int speechStart(Quote quote) {
        int at = quoteOf[quote.first()];
        for (int step = 0; at > 0 && quotes.get(at - 1).continues() && step < 20; step++) {
            at--;
        }
        return quotes.get(at).first();
    }

    public boolean spaceBefore(int i) {
        return i <= 0
                || i >= tokens.length
                || tokens[i].span().start() > tokens[i - 1].span().end();
    }

    public Span span(int first, int end) {
        return new Span(tokens[first].span().start(), tokens[end - 1].span().end());
    }

    /** Punctuation that no content begins or ends with: all but quotation marks, brackets and closing points. */
    boolean isLooseMark(int i) {
        return !isWord(i) && ",;:-–—.".contains(tokens[i].form());
    }

    /** The first child with one of the relations. */
    public Optional<Integer> child(int i, String... relations) {
        for (int child : trees.children(i)) {
            for (String relation : relations) {
                if (tokens[child].deprel().startsWith(relation)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** First token at or after {@code first} of the sentences that lies at or past the offset. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

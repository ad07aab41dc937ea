package org.chancery.bench.floors;

import java.util.List;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.text.Layout;

/** Counts the tokens that a linguist gives. */
final class TokenCounter implements Linguist {
    private final Linguist linguist;
    private int tokens;

    TokenCounter(Linguist linguist) {
        this.linguist = linguist;
    }

    @Override
    public List<Sentence> read(String text, Layout layout) {
        List<Sentence> sentences = linguist.read(text, layout);
        sentences.forEach(sentence -> tokens += sentence.size());
        return sentences;
    }

    int tokens() {
        return tokens;
    }
}

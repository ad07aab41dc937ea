package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A content read as a text of its own, to find who speaks inside it: the outer cue and the quotation marks around it
 * are out of sight.
 *
 * @param origin for each of its tokens the token of the whole
 */
record SubPassage(Passage passage, int[] origin) {

    /** The content as sentences; empty where it holds too little to say anything. */
    static Optional<SubPassage> of(Passage whole, Stretch content) {
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> origin = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int range = 0; range < content.ranges(); range++) {
            for (int i = content.first(range); i < content.end(range); i++) {
                if (!row.isEmpty() && whole.sentence(row.get(0)) != whole.sentence(i)) {
                    close(whole, row, sentences, origin);
                }
                if (!isOuterMark(whole, content, i)) {
                    row.add(i);
                }
            }
        }
        close(whole, row, sentences, origin);
        if (origin.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(new SubPassage(
                new Passage(sentences, whole.wordClasses()),
                origin.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** A mark of the quote that the content stands in. */
    private static boolean isOuterMark(Passage whole, Stretch content, int i) {
        return !whole.isWord(i)
                && whole.quoteAt(i)
                        .filter(quote -> i == quote.first() || i == quote.end() - 1)
                        .filter(quote -> quote.first() <= content.first() || quote.end() >= content.end())
                        .isPresent();
    }

    private static void close(Passage whole, List<Integer> row, List<Sentence> sentences, List<Integer> origin) {
        if (row.isEmpty()) {
            return;
        }
        Sentence old = whole.sentences().get(whole.sentence(row.get(0)));
        int first = whole.sentenceFirst(row.get(0));
        int[] place = new int[old.size()];
        Arrays.fill(place, -1);
        for (int k = 0; k < row.size(); k++) {
            place[row.get(k) - first] = k;
        }
        List<Token> tokens = new ArrayList<>();
        for (int i : row) {
            Token token = whole.token(i);
            int head = token.head() < 0 ? -1 : place[token.head()];
            tokens.add(new Token(
                    tokens.size(),
                    token.span(),
                    token.form(),
                    token.lemma(),
                    token.upos(),
                    token.feats(),
                    head,
                    head < 0 ? "root" : token.deprel()));
        }
        sentences.add(new Sentence(sentences.size(), old.paragraph(), old.kind(), tokens, names(old, place)));
        origin.addAll(row);
        row.clear();
    }

    private static List<Name> names(Sentence old, int[] place) {
        List<Name> names = new ArrayList<>();
        for (Name name : old.names()) {
            int first = place[name.first()];
            int last = place[name.end() - 1];
            if (first >= 0 && last >= first) {
                names.add(new Name(first, last + 1, name.kind()));
            }
        }
        return names;
    }

    /** A proposal of this passage in tokens of the whole. */
    Proposal inWhole(Proposal proposal) {
        Stretch content = proposal.content();
        int from = origin[content.first()];
        int to = origin[content.end() - 1] + 1;
        Stretch whole = Stretch.of(from, to);
        for (int range = 0; range + 1 < content.ranges(); range++) {
            whole = whole.without(origin[content.end(range) - 1] + 1, origin[content.first(range + 1)]);
        }
        return new Proposal(
                origin[proposal.cue()],
                proposal.cueScore(),
                whole,
                proposal.origins(),
                proposal.contentShare(),
                proposal.sourceHead() < 0 ? -1 : origin[proposal.sourceHead()],
                proposal.sourceShare());
    }
}

package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Upos;

/** Finds, beside the source of an attribution, who it relies on and who carries it: attribution/relays.tsv. */
public final class Relays {
    private static final int BETWEEN = 25;

    private final List<Row> rows;

    private record Row(String lemma, String relation, boolean inner) {}

    /**
     * Another link of a chain.
     *
     * @param inner nearer to the fact than the source; else further from it
     */
    record Link(int cue, int head, boolean inner) {}

    public Relays(Knowledge knowledge) {
        rows = knowledge.rows("attribution/relays.tsv").stream()
                .map(row -> new Row(
                        row.get("lemma"), row.get("relation"), row.get("side").equals("inner")))
                .toList();
    }

    /** Links at the cue and at the words that hang on it or on its source, outside the content. */
    List<Link> of(Passage passage, Proposal proposal) {
        List<Link> links = new ArrayList<>();
        int cue = proposal.cue();
        links(passage, proposal, cue, links);
        int head = passage.head(cue);
        boolean carried = passage.is(cue, "advcl")
                || passage.is(cue, "xcomp")
                || passage.is(cue, "acl")
                || passage.is(cue, "obl");
        if (carried && !proposal.content().contains(head)) {
            links(passage, proposal, head, links);
        }
        for (int child : passage.children(cue)) {
            if (!proposal.content().contains(child)) {
                below(passage, proposal, child, links);
            }
        }
        between(passage, proposal, links);
        return links;
    }

    /**
     * Words of the cue's clause, whatever they hang on: ", which cited officials,". They stand between the cue and a
     * content that follows, or after a cue that the content precedes.
     */
    private void between(Passage passage, Proposal proposal, List<Link> links) {
        int cue = proposal.cue();
        Stretch content = proposal.content();
        int limit = content.first() > cue ? content.first() : content.end() <= cue ? passage.sentenceEnd(cue) : cue;
        int end = Math.min(limit, Math.min(cue + BETWEEN, passage.sentenceEnd(cue)));
        for (int i = cue + 1; i < end; i++) {
            links(passage, proposal, i, links);
        }
    }

    private void below(Passage passage, Proposal proposal, int from, List<Link> links) {
        links(passage, proposal, from, links);
        for (int child : passage.children(from)) {
            if (!proposal.content().contains(child)) {
                links(passage, proposal, child, links);
                for (int low : passage.children(child)) {
                    if (!proposal.content().contains(low)) {
                        links(passage, proposal, low, links);
                    }
                }
            }
        }
    }

    private void links(Passage passage, Proposal proposal, int word, List<Link> links) {
        String lemma = passage.token(word).lemma();
        for (Row row : rows) {
            if (!row.lemma().equals(lemma) || links.size() >= 4) {
                continue;
            }
            partner(passage, word, row)
                    .filter(head ->
                            head != proposal.sourceHead() && !proposal.content().contains(head))
                    .ifPresent(head -> {
                        if (links.stream().noneMatch(link -> link.head() == head)) {
                            links.add(new Link(word, head, row.inner()));
                        }
                    });
        }
    }

    private static Optional<Integer> partner(Passage passage, int word, Row row) {
        for (int child : passage.children(word)) {
            String relation = passage.token(child).deprel();
            boolean nominal = passage.isPos(child, Upos.PROPN) || passage.isPos(child, Upos.NOUN);
            boolean by = !row.relation().equals("obl")
                    || passage.child(child, "case")
                            .map(passage::token)
                            .filter(token -> token.lemma().equals("by"))
                            .isPresent();
            boolean fits =
                    relation.equals(row.relation()) || row.relation().equals("obl") && relation.startsWith("obl");
            if (fits && nominal && by) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}

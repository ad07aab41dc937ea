package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Stance;
import org.chancery.language.Upos;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/**
 * Speech that runs on over sentences without a cue.
 *
 * <p>Inside a paragraph, what stands between two attributions to one speaker whom an outlet relays is that speaker's
 * too, and the outlet relays the second as it did the first. And a sentence that foretells more of what a speaker
 * announced ("The minister said he will visit Rome. During the visit he will …") runs on. Else the report itself speaks.
 */
final class RunningSpeech {
    private final Passage passage;
    private final List<Group> groups;
    private final List<Voices.Link> added = new ArrayList<>();

    /** The links that the voices of one sentence make. */
    record Group(int sentence, List<Voices.Link> links) {
        boolean names(String name) {
            return links.stream()
                    .map(link -> link.attribution().voucher())
                    .anyMatch(voucher -> voucher.named() && same(voucher.name(), name));
        }

        boolean relayed() {
            return links.stream().map(Voices.Link::depth).distinct().count() > 1;
        }
    }

    private RunningSpeech(Passage passage, List<Group> groups) {
        this.passage = passage;
        this.groups = groups;
    }

    /** The links to add. */
    static List<Voices.Link> in(Passage passage, List<Group> groups) {
        RunningSpeech speech = new RunningSpeech(passage, groups);
        for (int i = 0; i < groups.size(); i++) {
            speech.from(i);
        }
        return speech.added;
    }

    private void from(int at) {
        Group group = groups.get(at);
        Optional<Group> next = at + 1 < groups.size() ? Optional.of(groups.get(at + 1)) : Optional.empty();
        int paragraph = passage.paragraph(passage.sentences(group.sentence()));
        int limit = next.map(Group::sentence).orElse(passage.sentences().size());
        boolean resumed = group.relayed()
                && next.filter(later -> paragraph == passage.paragraph(passage.sentences(later.sentence())))
                        .filter(later -> later.links().stream()
                                .anyMatch(link ->
                                        group.names(link.attribution().voucher().name())))
                        .isPresent();
        for (int s = group.sentence() + 1; s < limit; s++) {
            boolean here = passage.paragraph(passage.sentences(s)) == paragraph;
            if (!here || !(resumed || foretells(group, s))) {
                break;
            }
            Span span = passage.sentences().get(s).span();
            group.links().forEach(link -> added.add(carried(link, List.of(span))));
        }
        if (resumed) {
            next.ifPresent(later -> relay(group, later));
        }
    }

    /** The outer links of the first group hold for the second. */
    private void relay(Group group, Group later) {
        List<Span> content = later.links().get(0).attribution().content();
        int depth = group.links().stream()
                .filter(link -> later.names(link.attribution().voucher().name()))
                .mapToInt(Voices.Link::depth)
                .max()
                .orElse(0);
        List<Voices.Link> outer = group.links().stream()
                .filter(link -> link.depth() < depth)
                .map(link -> new Voices.Link(carried(link, content).attribution(), link.depth() - 100, link.speaker()))
                .toList();
        added.addAll(outer);
        groups.set(groups.indexOf(later), joined(later, outer));
    }

    private static Group joined(Group group, List<Voices.Link> more) {
        List<Voices.Link> links = new ArrayList<>(group.links());
        links.addAll(more);
        return new Group(group.sentence(), links);
    }

    private static Voices.Link carried(Voices.Link link, List<Span> content) {
        Voucher voucher = link.attribution().voucher();
        return new Voices.Link(
                new Attribution(voucher, content, java.util.OptionalInt.empty(), Stance.NEUTRAL),
                link.depth(),
                link.speaker());
    }

    /** The next sentence is in the future as the content was, and takes up a noun of it: "the visit". */
    private boolean foretells(Group group, int sentence) {
        int first = passage.sentences(sentence);
        int end = passage.sentenceEnd(first);
        boolean will = false;
        boolean tie = false;
        Set<String> told = words(group);
        for (int i = first; i < end; i++) {
            String lemma = passage.token(i).lemma().toLowerCase(Locale.ROOT);
            will |= lemma.equals("will");
            boolean definite = i > first
                    && passage.child(i, "det")
                            .map(det -> passage.token(det).lemma())
                            .filter(RunningSpeech::isDefinite)
                            .isPresent();
            tie |= definite && passage.isPos(i, Upos.NOUN) && told.contains(lemma);
            tie |= passage.isPos(i, Upos.PROPN)
                    && passage.is(i, "nsubj")
                    && told.contains(lemma)
                    && told.contains("will");
        }
        return will && tie && told.contains("will");
    }

    private static boolean isDefinite(String lemma) {
        return lemma.equals("the") || lemma.equals("this") || lemma.equals("that") || lemma.equals("these");
    }

    private Set<String> words(Group group) {
        Set<String> words = new HashSet<>();
        for (Voices.Link link : group.links()) {
            for (Span span : link.attribution().content()) {
                Stretch content = Stretch.of(passage, List.of(span));
                for (int i = content.first(); i < content.end(); i++) {
                    words.add(passage.token(i).lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || last(one).equals(last(other)) && !last(one).isEmpty();
    }

    private static String last(String name) {
        String[] words = name.split(" ");
        return words.length > 1 && words.length < 4 ? words[words.length - 1] : name;
    }
}

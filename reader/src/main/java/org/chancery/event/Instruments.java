package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Instrument.Kind;
import org.chancery.event.InstrumentTable.Head;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.record.Span;

/** The programmes, treaties, forums and exercises of one report, those meant by "the treaty" among them. */
final class Instruments {
    /** In sentences: how far back "the programme" looks for its name. */
    private static final int CARRY = 4;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "its", "their");

    private final InstrumentTable table;
    private final List<Tree> trees;
    private final List<List<Instrument>> found = new ArrayList<>();

    private Instruments(InstrumentTable table, List<Tree> trees) {
        this.table = table;
        this.trees = trees;
    }

    static Instruments find(Lexicon lexicon, InstrumentTable table, List<Tree> trees, Parties parties) {
        Instruments instruments = new Instruments(table, trees);
        Set<String> codes = new HashSet<>();
        parties.all().forEach(mention -> codes.addAll(mention.codes()));
        for (Tree tree : trees) {
            List<Instrument> known = table.in(tree.sentence(), codes);
            List<Instrument> titles = new TitleFinder(lexicon, table, tree, parties).find();
            instruments.found.add(apart(known, titles));
        }
        instruments.abbreviated();
        instruments.bodies();
        instruments.carried();
        return instruments;
    }

    /** Those of a sentence, by its place among the trees. */
    List<Instrument> in(int sentence) {
        return found.get(sentence);
    }

    /** Well-known names first; a title that only adds words to one is that one. */
    private static List<Instrument> apart(List<Instrument> known, List<Instrument> titles) {
        List<Instrument> all = new ArrayList<>(known);
        for (Instrument title : titles) {
            if (all.stream().noneMatch(other -> other.span().overlaps(title.span()))) {
                all.add(title);
            }
        }
        all.sort(Comparator.comparing(Instrument::span));
        return all;
    }

    /** "Coastal Security Programme (CSP)": the letters stand for it wherever else they are. */
    private void abbreviated() {
        Map<String, Instrument> letters = new HashMap<>();
        for (int i = 0; i < trees.size(); i++) {
            for (Instrument instrument : found.get(i)) {
                letters(trees.get(i), instrument).ifPresent(form -> letters.putIfAbsent(form, instrument));
            }
        }
        if (letters.isEmpty()) {
            return;
        }
        for (int i = 0; i < trees.size(); i++) {
            List<Instrument> more = new ArrayList<>();
            for (Token token : trees.get(i).sentence().tokens()) {
                Instrument meant = letters.get(token.form());
                if (meant != null) {
                    int at = token.index();
                    more.add(new Instrument(at, at + 1, token.span(), meant.name(), meant.kind(), meant.known()));
                }
            }
            found.set(i, apart(found.get(i), more));
        }
    }

    /** The bracketed letters behind a name, where they begin as it begins. */
    private static Optional<String> letters(Tree tree, Instrument instrument) {
        int open = instrument.end();
        if (open + 2 >= tree.size() || !tree.at(open).form().equals("(")) {
            return Optional.empty();
        }
        String form = tree.at(open + 1).form();
        boolean capitals = form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
        boolean same = capitals
                && form.charAt(0) == Character.toUpperCase(instrument.name().charAt(0));
        return same ? Optional.of(form) : Optional.empty();
    }

    /** What organises or confirms is a body, whatever its name: "the River Crossing Initiative has organised …". */
    private void bodies() {
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < trees.size(); i++) {
            for (Instrument instrument : found.get(i)) {
                if (instrument.looselyNamed() && acts(trees.get(i), instrument)) {
                    bodies.add(instrument.name());
                }
            }
        }
        if (!bodies.isEmpty()) {
            found.replaceAll(list -> list.stream()
                    .filter(instrument -> instrument.known() || !bodies.contains(instrument.name()))
                    .toList());
        }
    }

    private static boolean acts(Tree tree, Instrument instrument) {
        int head = tree.headOf(instrument.first(), instrument.end());
        while (tree.is(head, "conj", "appos")) {
            head = tree.at(head).head();
        }
        return tree.at(head).deprel().equals("nsubj")
                && tree.at(head).head() >= 0
                && tree.at(tree.at(head).head()).upos() == Upos.VERB;
    }

    private void carried() {
        for (int i = 0; i < trees.size(); i++) {
            List<Instrument> more = new ArrayList<>();
            Tree tree = trees.get(i);
            for (int token = 0; token < tree.size(); token++) {
                Optional<Head> head = bare(tree, token);
                if (head.isPresent()) {
                    int at = token;
                    before(i, token, head.get().kind())
                            .ifPresent(named -> more.add(new Instrument(
                                    at, at + 1, tree.span(at), named.name(), named.kind(), named.known())));
                }
            }
            found.set(i, apart(found.get(i), more));
        }
    }

    /** "the treaty", "this programme", with nothing that tells it from another. */
    private Optional<Head> bare(Tree tree, int token) {
        boolean definite = false;
        for (int child : tree.children(token)) {
            definite = definite || tree.is(child, "det", "nmod:poss") && DEFINITE.contains(tree.lemma(child));
            if (tree.is(child, "amod", "compound", "nmod", "nummod", "flat", "appos") && !tree.is(child, "nmod:poss")) {
                return Optional.empty();
            }
        }
        boolean plain = definite && Character.isLowerCase(tree.at(token).form().charAt(0));
        return plain ? table.head(tree.lemma(token)).filter(Head::carried) : Optional.empty();
    }

    /** The last of its kind named before; none where something new of the kind was told of since. */
    private Optional<Instrument> before(int sentence, int token, Kind kind) {
        for (int i = sentence; i >= 0 && i >= sentence - CARRY; i--) {
            Tree tree = trees.get(i);
            for (int at = (i == sentence ? token : tree.size()) - 1; at >= 0; at--) {
                Optional<Instrument> named = at(i, at);
                if (named.isPresent() && named.get().kind() == kind) {
                    return named;
                }
                boolean other = named.isEmpty()
                        && table.head(tree.lemma(at))
                                .filter(head -> head.kind() == kind)
                                .isPresent()
                        && bare(tree, at).isEmpty();
                if (other) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Instrument> at(int sentence, int token) {
        return found.get(sentence).stream()
                .filter(instrument -> instrument.covers(token))
                .findFirst();
    }

    /** Whether a stretch of a sentence is the name of an instrument, or part of one. */
    boolean covers(int sentence, Span span) {
        return found.get(sentence).stream()
                .anyMatch(instrument -> instrument.span().overlaps(span));
    }
}

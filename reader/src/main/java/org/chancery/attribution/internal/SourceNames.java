package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Who a source is: a party known by name, or an unnamed voucher and its kind. Thread-safe. */
public final class SourceNames {
    private static final int FURTHEST = 6;
    private static final String NO_KIND = "-";

    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> vehicles = new HashSet<>();

    public SourceNames(Knowledge knowledge) {
        for (List<String> row : CueLexicon.rows(knowledge, "attribution/unnamed.tsv")) {
            kinds.put(row.get(0), row.get(1));
            if (row.get(2).equals("yes")) {
                heads.add(row.get(0));
            }
        }
        CueLexicon.rows(knowledge, "attribution/vehicles.tsv").forEach(row -> vehicles.add(row.get(0)));
    }

    /**
     * A source's name.
     *
     * @param kind of an unnamed one, where its words tell
     */
    public record Named(String name, boolean named, Optional<String> kind) {}

    /** Names the source; empty for one that nothing is known of ("it", with nobody before). */
    Optional<Named> name(Passage passage, Parties parties, Stretch source, int head) {
        Optional<Named> known = apposed(passage, parties, source, head)
                .or(() -> party(passage, parties, head))
                .or(() -> relative(passage, parties, head))
                .or(() -> vehicle(passage, parties, source, head));
        if (known.isPresent()) {
            return known;
        }
        Optional<Named> other = appositive(passage, head);
        if (other.isPresent()) {
            return other;
        }
        if (isPronoun(passage, head)) {
            return antecedent(passage, parties, head);
        }
        return Optional.of(words(passage, source, head));
    }

    /** "Foreign Minister Wang Yi", "the news agency Kyodo": the name beside the noun, where it names a person or outlet. */
    private static Optional<Named> apposed(Passage passage, Parties parties, Stretch source, int head) {
        int limit = Math.min(Math.max(source.end(), head + 2), passage.sentenceEnd(head));
        for (int i = source.first(); i < limit; i++) {
            boolean beside = i == head
                    || i == head + 1 && passage.isPos(i, Upos.PROPN)
                    || passage.head(i) == head
                            && (passage.is(i, "appos") || passage.is(i, "flat") || passage.is(i, "compound"));
            Optional<PartyMention> mention = beside ? mention(passage, parties, i) : Optional.empty();
            boolean names = mention.map(PartyMention::kind)
                    .filter(kind -> kind == Mention.Kind.PERSON || kind == Mention.Kind.OUTLET)
                    .isPresent();
            if (names) {
                return mention.map(found -> named(passage, found));
            }
        }
        return Optional.empty();
    }

    /** "A rebel group, the Falcons of the North": the proper name that explains a common noun. */
    private static Optional<Named> appositive(Passage passage, int head) {
        if (!passage.isPos(head, Upos.NOUN)) {
            return Optional.empty();
        }
        return passage.child(head, "appos")
                .filter(child -> passage.isPos(child, Upos.PROPN))
                .map(child -> passage.wordsOf(passage.left(child), Math.min(passage.right(child), child + 4), Upos.DET))
                .map(name -> new Named(name, true, Optional.empty()));
    }

    /** Whether an unnamed source is one that can speak: a pronoun or a word of the table. */
    boolean speaks(Passage passage, int head) {
        return isPronoun(passage, head) || heads.contains(lemma(passage, head));
    }

    private static Optional<Named> party(Passage passage, Parties parties, int head) {
        return mention(passage, parties, head).map(found -> named(passage, found));
    }

    private static Optional<PartyMention> mention(Passage passage, Parties parties, int i) {
        int sentence = passage.sentences().get(passage.sentence(i)).index();
        return parties.at(sentence, i - passage.sentenceFirst(i))
                .filter(mention -> mention.head() == i - passage.sentenceFirst(i)
                        || mention.kind() == Mention.Kind.PERSON
                        || mention.kind() == Mention.Kind.OUTLET);
    }

    private static Named named(Passage passage, PartyMention mention) {
        boolean holder = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
        String name = holder ? mention.person().orElse(mention.name()) : mention.name();
        boolean body = mention.kind() == Mention.Kind.ORGANISATION;
        if ((mention.kind() == Mention.Kind.PERSON || body) && !name.contains(" ")) {
            name = wholeName(passage, mention, name);
        }
        if (mention.kind() == Mention.Kind.ORGANISATION) {
            name = writtenOut(passage, mention).orElse(name);
        }
        return new Named(name, true, Optional.empty());
    }

    /** One known by one word, with the rest of the name that stands before it. */
    private static String wholeName(Passage passage, PartyMention mention, String name) {
        int shift = passage.shiftOf(mention.sentence());
        int at = shift + mention.first();
        StringBuilder whole = new StringBuilder(name);
        boolean related = true;
        for (int i = at - 1; shift >= 0 && i >= shift && i > at - 4 && related; i--) {
            boolean flat = passage.head(i + 1) == i && passage.is(i + 1, "flat")
                    || passage.head(i) == i + 1 && passage.is(i, "compound");
            related = flat && passage.isPos(i, Upos.PROPN);
            if (related) {
                whole.insert(0, passage.token(i).form() + " ");
            }
        }
        return whole.toString();
    }

    /** A body's name as the report has it, where it is a proper name of several words and not just "the ministry". */
    private static Optional<String> writtenOut(Passage passage, PartyMention mention) {
        int shift = passage.shiftOf(mention.sentence());
        List<String> words = new ArrayList<>();
        for (int i = shift + mention.first(); shift >= 0 && i < shift + mention.end(); i++) {
            String form = passage.token(i).form();
            boolean article = passage.isPos(i, Upos.DET);
            if (passage.isPos(i, Upos.NOUN) && Character.isLowerCase(form.charAt(0))) {
                return Optional.empty();
            }
            if (!article) {
                words.add((words.isEmpty() || !passage.spaceBefore(i) ? "" : " ") + form);
            }
        }
        return words.size() < 2 ? Optional.empty() : Optional.of(String.join("", words));
    }

    /** "Kim, who said": the noun that the relative clause describes. */
    private Optional<Named> relative(Passage passage, Parties parties, int head) {
        if (!isRelative(passage, head)) {
            return Optional.empty();
        }
        int at = head;
        for (int step = 0; step < 5 && at >= 0; step++) {
            if (passage.is(at, "acl") && passage.head(at) >= 0) {
                int noun = passage.head(at);
                Stretch phrase = Stretch.of(
                        passage.left(noun), Math.max(noun + 1, Math.min(passage.right(noun), passage.left(at))));
                return apposed(passage, parties, phrase, noun)
                        .or(() -> party(passage, parties, noun))
                        .or(() -> Optional.of(words(passage, phrase, noun)));
            }
            at = passage.head(at);
        }
        return Optional.empty();
    }

    private static boolean isRelative(Passage passage, int i) {
        String lemma = passage.token(i).lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("who") || lemma.equals("which") || lemma.equals("that");
    }

    /** "The ministry's website": whoever it belongs to. */
    private Optional<Named> vehicle(Passage passage, Parties parties, Stretch source, int head) {
        if (!vehicles.contains(passage.token(head).lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int i = source.first(); i < source.end(); i++) {
            Optional<PartyMention> owner = mention(passage, parties, i);
            if (i != head && owner.isPresent()) {
                return owner.map(found -> named(passage, found));
            }
        }
        return Optional.empty();
    }

    private static boolean isPronoun(Passage passage, int i) {
        return passage.isPos(i, Upos.PRON);
    }

    /** The last party before the pronoun that it can stand for: subjects first. */
    private static Optional<Named> antecedent(Passage passage, Parties parties, int pronoun) {
        String form = passage.token(pronoun).form().toLowerCase(Locale.ROOT);
        boolean person = Set.of("he", "she", "his", "her", "i", "my").contains(form);
        boolean body = Set.of("it", "its", "they", "their", "we", "our").contains(form);
        if (!person && !body) {
            return Optional.empty();
        }
        int sentence = passage.sentences().get(passage.sentence(pronoun)).index();
        int limit = pronoun - passage.sentenceFirst(pronoun);
        for (int s = sentence; s >= Math.max(0, sentence - FURTHEST); s--) {
            Optional<PartyMention> best = Optional.empty();
            for (PartyMention mention : parties.in(s)) {
                boolean before = s < sentence || mention.first() < limit;
                if (before && fits(mention, person) && isSubject(passage, mention, pronoun, s)) {
                    best = Optional.of(mention);
                }
            }
            if (best.isPresent()) {
                return best.map(found -> named(passage, found));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(PartyMention mention, boolean person) {
        return switch (mention.kind()) {
            case PERSON -> person;
            case OFFICE -> person && mention.person().isPresent();
            case STATE, ORGANISATION, OUTLET -> !person;
            case PLACE -> false;
        };
    }

    private static boolean isSubject(Passage passage, PartyMention mention, int pronoun, int sentence) {
        int shift = passage.sentence(pronoun)
                - passage.sentences().get(passage.sentence(pronoun)).index();
        int at = sentence + shift;
        if (at < 0 || at >= passage.sentences().size()) {
            return false;
        }
        int head = passage.sentences(at) + mention.head();
        if (head >= passage.size()) {
            return false;
        }
        Token token = passage.token(head);
        return token.relation().equals("nsubj") || token.relation().equals("obl") || token.head() < 0;
    }

    /** The report's own words, with what they tell of an unnamed voucher. */
    private Named words(Passage passage, Stretch source, int head) {
        int end = Math.min(source.first() + 12, source.end());
        for (int i = head + 1; i < end; i++) {
            if (passage.is(i, "acl") || passage.token(i).form().equals(",")) {
                end = i;
            }
        }
        String name = passage.wordsOf(source.first(), end, Upos.DET);
        boolean proper = passage.isPos(head, Upos.PROPN) || passage.name(head) > 0;
        return new Named(
                name.isBlank() ? passage.token(head).form() : name,
                proper,
                proper ? Optional.empty() : kind(passage, source, head));
    }

    private Optional<String> kind(Passage passage, Stretch source, int head) {
        Optional<String> own = row(passage, head).filter(kind -> heads.contains(lemma(passage, head)));
        if (own.isPresent() && !own.get().equals(NO_KIND)) {
            return own;
        }
        for (int i = source.first(); i < source.end(); i++) {
            Optional<String> kind = row(passage, i).filter(found -> !found.equals(NO_KIND));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<String> row(Passage passage, int i) {
        return Optional.ofNullable(kinds.get(lemma(passage, i)));
    }

    private static String lemma(Passage passage, int i) {
        return passage.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}

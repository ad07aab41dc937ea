package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.attribution.Speaker;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Who a source is: a party known by name, or an unnamed voucher and its kind. Thread-safe. */
public final class SourceNames {
    private static final String NO_KIND = "-";

    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> vehicles = new HashSet<>();
    private final Set<String> media = new HashSet<>();

    public SourceNames(Knowledge knowledge) {
        for (TableRow row : knowledge.rows("attribution/unnamed.tsv")) {
            kinds.put(row.get("word"), row.get("kind"));
            if (row.get("head").equals("yes")) {
                heads.add(row.get("word"));
            }
        }
        knowledge.rows("attribution/vehicles.tsv").forEach(row -> vehicles.add(row.get("lemma")));
        knowledge.rows("attribution/media.tsv").forEach(row -> media.add(row.get("word")));
    }

    /**
     * A source's name.
     *
     * @param kind of an unnamed one, where its words tell
     * @param speaker who it is among the parties
     */
    public record Named(String name, boolean named, Optional<String> kind, Speaker speaker) {}

    /** Names the source; empty for one that nothing is known of ("it", with nobody before). */
    Optional<Named> name(Passage passage, Parties parties, Stretch source, int head) {
        Optional<Named> known = apposed(passage, parties, source, head)
                .or(() -> party(passage, parties, source, head))
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
            return Antecedents.of(passage, parties, head).map(found -> named(passage, parties, found));
        }
        return Antecedents.holder(passage, parties, head)
                .map(found -> named(passage, parties, found))
                .or(() -> Optional.of(words(passage, source, head, Speaker.UNKNOWN)));
    }

    /** "Foreign Minister Wang Yi", "the news agency Kyodo": the name beside the noun, where it names a person or outlet. */
    private Optional<Named> apposed(Passage passage, Parties parties, Stretch source, int head) {
        int limit = Math.min(Math.max(source.end(), head + 2), passage.sentenceEnd(head));
        for (int i = source.first(); i < limit; i++) {
            boolean beside = i == head
                    || i == head + 1 && passage.isPos(i, Upos.PROPN)
                    || passage.head(i) == head
                            && (passage.is(i, "appos") || passage.is(i, "flat") || passage.is(i, "compound"));
            Optional<PartyMention> mention = beside ? mention(passage, parties, i) : Optional.empty();
            boolean common = i > head && passage.isPos(head, Upos.NOUN);
            boolean names = mention.map(PartyMention::kind)
                    .filter(kind -> kind == Mention.Kind.PERSON
                            || kind == Mention.Kind.OUTLET
                            || common && kind == Mention.Kind.ORGANISATION)
                    .isPresent();
            if (names) {
                return mention.map(found -> named(passage, parties, found));
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
                .map(name -> new Named(name, true, Optional.empty(), Speaker.UNKNOWN));
    }

    /** Whether an unnamed source is one that can speak: a pronoun or a word of the table. */
    boolean speaks(Passage passage, int head) {
        return isPronoun(passage, head) || heads.contains(lemma(passage, head));
    }

    /** "A spokesperson for the president" speaks for him, and has no name. */
    private Optional<Named> party(Passage passage, Parties parties, Stretch source, int head) {
        return mention(passage, parties, head).map(found -> {
            Optional<PartyMention> master =
                    found.kind() == Mention.Kind.OFFICE && found.person().isEmpty()
                            ? passage.child(head, "nmod").flatMap(child -> mention(passage, parties, child))
                            : Optional.empty();
            if (master.isPresent() || isSomeOf(passage, found, head)) {
                List<String> codes = master.map(PartyMention::codes).orElse(found.codes());
                return words(passage, source, head, new Speaker(codes, false));
            }
            return named(passage, parties, found);
        });
    }

    /** "A Japanese official", "ministry officials": one of many, whoever it is. */
    private boolean isSomeOf(Passage passage, PartyMention mention, int head) {
        boolean body = mention.kind() == Mention.Kind.ORGANISATION || mention.kind() == Mention.Kind.OFFICE;
        boolean many = passage.token(head).feat("Number").equals("Plur")
                || passage.child(head, "det")
                        .map(passage::token)
                        .filter(det -> det.lemma().equals("a") || det.lemma().equals("an"))
                        .isPresent();
        return body
                && many
                && mention.person().isEmpty()
                && passage.isPos(head, Upos.NOUN)
                && heads.contains(lemma(passage, head));
    }

    private static Optional<PartyMention> mention(Passage passage, Parties parties, int i) {
        int sentence = passage.sentences().get(passage.sentence(i)).index();
        return parties.at(sentence, i - passage.sentenceFirst(i))
                .filter(mention -> mention.head() == i - passage.sentenceFirst(i)
                        || mention.kind() == Mention.Kind.PERSON
                        || mention.kind() == Mention.Kind.OUTLET);
    }

    /** A mention as a source. */
    Named named(Passage passage, Parties parties, PartyMention mention) {
        boolean holder = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
        String name = holder ? mention.person().orElse(mention.name()) : mention.name();
        boolean body = mention.kind() == Mention.Kind.ORGANISATION;
        if ((mention.kind() == Mention.Kind.PERSON || body) && !name.contains(" ")) {
            name = wholeName(passage, mention, name);
        }
        if (mention.kind() == Mention.Kind.ORGANISATION) {
            name = writtenOut(passage, mention)
                    .or(() -> Antecedents.fuller(passage, parties, mention))
                    .orElse(name);
        }
        boolean person = mention.kind() == Mention.Kind.PERSON
                || holder && mention.person().isPresent();
        List<String> codes = body && media.contains(lastWord(name)) ? List.of() : mention.codes();
        return new Named(name, true, Optional.empty(), new Speaker(codes, person));
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
                        .or(() -> party(passage, parties, phrase, noun))
                        .or(() -> Optional.of(words(passage, phrase, noun, Speaker.UNKNOWN)));
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
                return owner.map(found -> named(passage, parties, found));
            }
        }
        return Optional.empty();
    }

    private static boolean isPronoun(Passage passage, int i) {
        return passage.isPos(i, Upos.PRON);
    }

    /** The report's own words, with what they tell of an unnamed voucher. */
    private Named words(Passage passage, Stretch source, int head, Speaker speaker) {
        int end = Math.min(source.first() + 12, source.end());
        for (int i = head + 1; i < end; i++) {
            if (passage.is(i, "acl") || passage.token(i).form().equals(",")) {
                end = i;
            }
        }
        String name = passage.wordsOf(source.first(), end, Upos.DET);
        boolean proper = speaker.parties().isEmpty() && (passage.isPos(head, Upos.PROPN) || passage.name(head) > 0);
        return new Named(
                name.isBlank() ? passage.token(head).form() : name,
                proper,
                proper ? Optional.empty() : kind(passage, source, head),
                speaker);
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

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String lemma(Passage passage, int i) {
        return passage.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}

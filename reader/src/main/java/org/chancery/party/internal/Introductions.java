package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.internal.WordClasses.Kind;

/** Reads what stands about a title: the state before or after it, the name that follows or precedes it. */
final class Introductions {
    private static final int FARTHEST_STATE = 3;
    private static final int LONGEST_BODY = 8;

    private static final Set<String> HEADS = Set.of("HOS", "HOG");

    private final WordClasses words;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final NameRun names;

    Introductions(WordClasses words, Sentence sentence, List<Hit> hits) {
        this.words = words;
        this.sentence = sentence;
        this.hits = hits;
        this.names = new NameRun(words, sentence, hits);
    }

    NameRun names() {
        return names;
    }

    /** The introduction whose title is the hit at a place in the list. */
    Introduction of(int at) {
        Hit title = hits.get(at);
        Optional<Hit> before = stateBefore(at);
        int titleEnd = pastComing(title.end());
        Optional<Hit> after = stateAfter(titleEnd);
        int nameStart = titleEnd;
        int nameEnd = names.end(nameStart);
        if (nameEnd == nameStart && after.isPresent()) {
            nameStart = after.get().end();
            nameEnd = isPunctuation(nameStart) ? nameStart : names.end(nameStart);
            if (nameEnd == nameStart && before.isPresent()) {
                after = Optional.empty();
                nameStart = titleEnd;
                nameEnd = nameStart;
            }
        } else if (nameEnd > nameStart && before.isEmpty()) {
            after = stateAfter(nameEnd);
        }
        if (nameEnd == nameStart && before.isPresent()) {
            Optional<Name> scoped = nameAfterScope(titleEnd);
            nameStart = scoped.map(Name::first).orElse(nameStart);
            nameEnd = scoped.map(Name::end).orElse(nameEnd);
        }
        return finished(title, titleEnd, before, after, nameStart, nameEnd);
    }

    private Introduction finished(
            Hit title, int titleEnd, Optional<Hit> before, Optional<Hit> after, int nameStart, int nameEnd) {
        int first = before.map(Hit::first).orElse(title.first());
        int end = Math.max(Math.max(titleEnd, nameEnd), after.map(Hit::end).orElse(0));
        Optional<Hit> state = before.isPresent() ? before : after;
        Query.Standing standing = standing(first, title, titleEnd);
        if (nameEnd > nameStart) {
            return new Introduction(first, end, nameStart, nameEnd, title, state, standing);
        }
        Optional<Name> named = isApposed(title) ? nameBefore(first) : Optional.empty();
        if (named.isPresent()) {
            int start = named.get().first();
            return new Introduction(start, end, start, named.get().end(), title, state, standing);
        }
        int following = nameAfterComma(end);
        return following > end
                ? new Introduction(first, following, end + 1, following, title, state, standing)
                : new Introduction(first, end, end, end, title, state, standing);
    }

    /** Whether the parse does not make the title a subject, or one of a list, of its own: "X, the Queen and Y". */
    private boolean isApposed(Hit title) {
        int head = Syntax.head(sentence, title.first(), title.end());
        String relation = sentence.token(head).relation();
        return !relation.equals("nsubj") && !relation.equals("conj");
    }

    /** Past "-elect", "-designate". */
    private int pastComing(int from) {
        int i = from;
        if (i + 1 < sentence.size() && is(i, "-")) {
            i++;
        }
        return i < sentence.size() && words.is(Kind.COMING, Syntax.lower(sentence.token(i))) ? i + 1 : from;
    }

    private Query.Standing standing(int first, Hit title, int titleEnd) {
        if (titleEnd > title.end()) {
            return Query.Standing.COMING;
        }
        for (int i = Math.max(0, first - 2); i < title.first(); i++) {
            String word = Syntax.lower(sentence.token(i));
            if (words.is(Kind.FORMER, word)) {
                return Query.Standing.FORMER;
            }
            if (words.is(Kind.COMING, word)) {
                return Query.Standing.COMING;
            }
        }
        return Query.Standing.SITTING;
    }

    /** The person after what the office is for: "High Commissioner for Human Rights X", "Director of Intelligence X". */
    private Optional<Name> nameAfterScope(int from) {
        if (from >= sentence.size() || !words.is(Kind.LINKING, Syntax.lower(sentence.token(from)))) {
            return Optional.empty();
        }
        int i = from + 1;
        while (i < Math.min(sentence.size(), from + LONGEST_BODY) && isScope(sentence.token(i))) {
            int start = i;
            Optional<Name> person = sentence.names().stream()
                    .filter(name -> name.kind() == Name.Kind.PERSON && name.first() == start)
                    .findFirst();
            if (person.isPresent()) {
                return person;
            }
            i++;
        }
        return Optional.empty();
    }

    private static boolean isScope(Token token) {
        return token.upos() == Upos.PROPN
                || Syntax.isCapital(token) && (token.upos() == Upos.NOUN || token.upos() == Upos.ADJ)
                || token.form().equals("and")
                || token.form().equals("the");
    }

    private boolean isPunctuation(int at) {
        return at < sentence.size() && sentence.token(at).upos() == Upos.PUNCT;
    }

    /** "Japan's", "Japanese", "EU" before the title, over words such as "acting". */
    private Optional<Hit> stateBefore(int at) {
        Hit title = hits.get(at);
        if (at == 0) {
            return Optional.empty();
        }
        int i = at - 1;
        while (i > 0 && hits.get(i).is(Phrase.Kind.ORGAN)) {
            i--;
        }
        Hit previous = hits.get(i);
        boolean party = previous.isState() || previous.is(Phrase.Kind.ORGANISATION);
        if (previous.is(Phrase.Kind.SEAT) && HEADS.contains(title.code())) {
            return Optional.empty(); // "Congress President" is no head of state
        }
        if (!party || title.first() - previous.end() > FARTHEST_STATE) {
            return Optional.empty();
        }
        for (int token = previous.end(); token < title.first(); token++) {
            if (!words.is(Kind.JOINING, Syntax.lower(sentence.token(token))) && !isOrgan(token)) {
                return Optional.empty();
            }
        }
        return Optional.of(previous);
    }

    /** "Kenya's armed forces chief": what stands between them is the state's too. */
    private boolean isOrgan(int token) {
        return hits.stream().anyMatch(hit -> hit.is(Phrase.Kind.ORGAN) && hit.first() <= token && token < hit.end());
    }

    /** Whether the title is of something else than a state: "president of the company", "of the Tunisian league". */
    boolean isOfAnother(Hit title) {
        int from = pastComing(title.end());
        boolean of = from + 1 < sentence.size() && words.is(Kind.LINKING, Syntax.lower(sentence.token(from)));
        return of
                && HEADS.contains(title.code())
                && !is(from, "to")
                && stateAfter(from).isEmpty();
    }

    /** "of Japan", "of the Philippines", "of the UN watchdog IAEA" after a place. */
    Optional<Hit> stateAfter(int from) {
        int i = from;
        if (i >= sentence.size() || !words.is(Kind.LINKING, Syntax.lower(sentence.token(i)))) {
            return Optional.empty();
        }
        i++;
        while (i < sentence.size() && (is(i, "the") || is(i, "State") || is(i, "Republic"))) {
            i++;
        }
        int start = i;
        Optional<Hit> found = hits.stream()
                .filter(hit -> hit.first() == start && (hit.isState() || hit.is(Phrase.Kind.ORGANISATION)))
                .findFirst();
        return found.filter(hit -> !isOthers(hit)).map(this::bodyIn);
    }

    /** "the Tunisian League": not the state, but something of its people's. */
    private boolean isOthers(Hit hit) {
        if (!hit.is(Phrase.Kind.DEMONYM) || hit.end() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(hit.end());
        boolean noun = next.upos() == Upos.NOUN || next.upos() == Upos.PROPN || next.upos() == Upos.ADJ;
        return noun && !words.is(Kind.STATEHOOD, Syntax.lower(next));
    }

    /** The organisation that a hit only describes: "the UN watchdog International Atomic Energy Agency". */
    private Hit bodyIn(Hit hit) {
        int i = hit.end();
        while (i < Math.min(sentence.size(), hit.end() + LONGEST_BODY)
                && (sentence.token(i).upos() == Upos.NOUN || sentence.token(i).upos() == Upos.ADJ)
                && !Syntax.isCapital(sentence.token(i))) {
            i++;
        }
        int start = i;
        return start == hit.end()
                ? hit
                : hits.stream()
                        .filter(other -> other.first() == start && other.is(Phrase.Kind.ORGANISATION))
                        .findFirst()
                        .orElse(hit);
    }

    private boolean is(int at, String word) {
        return sentence.token(at).form().equals(word);
    }

    /** The name that ends, with a comma after it, before a place. */
    private Optional<Name> nameBefore(int first) {
        int comma = first - 1;
        while (comma >= 0
                && (sentence.token(comma).upos() == Upos.DET
                        || words.is(Kind.FORMER, Syntax.lower(sentence.token(comma))))) {
            comma--;
        }
        if (comma < 1 || !is(comma, ",")) {
            return Optional.empty();
        }
        int end = comma;
        return sentence.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON && name.end() == end)
                .findFirst();
    }

    /** The end of "X" in "the President of Y, X, …"; the place itself where no name stands there. */
    private int nameAfterComma(int from) {
        if (from + 1 >= sentence.size() || !is(from, ",")) {
            return from;
        }
        boolean named =
                sentence.names().stream().anyMatch(name -> name.kind() == Name.Kind.PERSON && name.first() == from + 1);
        int end = named ? names.end(from + 1) : from;
        boolean closed =
                end < sentence.size() && (is(end, ",") || sentence.token(end).upos() == Upos.PUNCT);
        return end > from + 1 && (closed || isVerb(end)) ? end : from;
    }

    private boolean isVerb(int at) {
        return at < sentence.size()
                && (sentence.token(at).upos() == Upos.VERB || sentence.token(at).upos() == Upos.AUX);
    }
}

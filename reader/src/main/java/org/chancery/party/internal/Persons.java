package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Persons of a sentence: titles with or without a name, names with or without a title. */
final class Persons {
    private static final Set<String> FORMER = Set.of(
            "former", "ex", "ex-", "late", "then", "previous", "onetime", "one-time", "outgoing", "ousted", "deposed");
    private static final Set<String> JOINING = Set.of(
            "'s",
            "’s",
            "'",
            "’",
            "-",
            "acting",
            "interim",
            "new",
            "newly",
            "current",
            "caretaker",
            "senior",
            "top",
            "appointed",
            "elected",
            "then",
            "former",
            "late",
            "ex",
            "outgoing",
            "incoming",
            "first",
            "visiting");

    private final Cast cast;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final List<PartyMention> found;
    private final boolean[] taken;

    Persons(Cast cast, Sentence sentence, List<Hit> hits, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.hits = hits;
        this.found = found;
        this.taken = new boolean[sentence.size()];
    }

    void read() {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).is(Phrase.Kind.TITLE) && !taken[hits.get(i).first()]) {
                titled(i);
            }
        }
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.PERSON && !taken[name.first()] && !isTable(name)) {
                named(name.first(), Math.max(name.end(), name.first() + 1));
            }
        }
        if (!taken[0] && Syntax.isCapital(sentence.token(0))) {
            leading();
        }
    }

    private boolean isTable(Name name) {
        return hits.stream()
                .anyMatch(hit -> !hit.is(Phrase.Kind.TITLE) && hit.first() <= name.first() && hit.end() >= name.end());
    }

    /** A title, the state before or after it, and the name that follows or stands in apposition. */
    private void titled(int at) {
        Hit title = hits.get(at);
        Optional<Hit> before = stateBefore(at);
        int nameStart = title.end();
        Optional<Hit> after = stateAfter(title.end());
        int nameEnd = NameRun.end(sentence, nameStart, hits);
        if (nameEnd == nameStart && after.isPresent()) {
            nameStart = after.get().end();
            nameEnd = afterComma(nameStart) ? nameStart : NameRun.end(sentence, nameStart, hits);
            if (nameEnd == nameStart && before.isPresent()) {
                after = Optional.empty();
                nameStart = title.end();
                nameEnd = nameStart;
            }
        } else if (nameEnd > nameStart && before.isEmpty()) {
            after = stateAfter(nameEnd);
        }
        int first = before.map(Hit::first).orElse(title.first());
        int end = Math.max(nameEnd, Math.max(title.end(), after.map(Hit::end).orElse(0)));
        if (nameEnd == nameStart) {
            Optional<Integer> named = nameBefore(first);
            if (named.isPresent()) {
                apposed(named.get(), first, end, title, before.or(() -> after(title)));
                return;
            }
        }
        Optional<Hit> state = before.isPresent() ? before : after;
        mention(first, end, nameStart, nameEnd, title, state, isFormer(first, title.first()));
    }

    private Optional<Hit> after(Hit title) {
        return stateAfter(title.end());
    }

    private boolean afterComma(int at) {
        return at < sentence.size() && sentence.token(at).upos() == Upos.PUNCT;
    }

    private boolean isFormer(int first, int title) {
        for (int i = Math.max(0, first - 2); i < title; i++) {
            if (FORMER.contains(Syntax.lower(sentence.token(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "Japan's", "Japanese", "EU" before the title, over words such as "acting". */
    private Optional<Hit> stateBefore(int at) {
        Hit title = hits.get(at);
        if (at == 0) {
            return Optional.empty();
        }
        Hit previous = hits.get(at - 1);
        boolean party = previous.isState() || previous.is(Phrase.Kind.ORGANISATION);
        if (!party || title.first() - previous.end() > 3) {
            return Optional.empty();
        }
        for (int i = previous.end(); i < title.first(); i++) {
            if (!JOINING.contains(Syntax.lower(sentence.token(i)))) {
                return Optional.empty();
            }
        }
        return Optional.of(previous);
    }

    /** "of Japan", "of the Philippines" after a place. */
    private Optional<Hit> stateAfter(int from) {
        int i = from;
        if (i < sentence.size() && (is(i, "of") || is(i, "for") || is(i, "to"))) {
            i++;
            while (i < sentence.size() && (is(i, "the") || is(i, "State") || is(i, "Republic"))) {
                i++;
            }
            int start = i;
            return hits.stream()
                    .filter(hit -> hit.first() == start && (hit.isState() || hit.is(Phrase.Kind.ORGANISATION)))
                    .findFirst();
        }
        return Optional.empty();
    }

    private boolean is(int at, String word) {
        return sentence.token(at).form().equals(word);
    }

    /** The start of the name that ends, with a comma after it, before {@code first}. */
    private Optional<Integer> nameBefore(int first) {
        int comma = first - 1;
        while (comma >= 0
                && (sentence.token(comma).upos() == Upos.DET || FORMER.contains(Syntax.lower(sentence.token(comma))))) {
            comma--;
        }
        if (comma < 1 || !is(comma, ",")) {
            return Optional.empty();
        }
        for (Name name : sentence.names()) {
            if (name.kind() == Name.Kind.PERSON && name.end() == comma) {
                return Optional.of(name.first());
            }
        }
        return Optional.empty();
    }

    private void apposed(int nameStart, int titleStart, int end, Hit title, Optional<Hit> state) {
        int nameEnd = nameStart;
        while (!is(nameEnd, ",")) {
            nameEnd++;
        }
        mention(nameStart, nameEnd, nameStart, nameEnd, title, state, isFormer(titleStart, title.first()));
        mark(nameStart, end);
    }

    private void mention(
            int first, int end, int nameStart, int nameEnd, Hit title, Optional<Hit> state, boolean former) {
        List<String> words = NameRun.words(sentence, nameStart, nameEnd);
        List<String> offices = title.meanings().stream()
                .filter(phrase -> phrase.states().isEmpty()
                        || state.isEmpty()
                        || phrase.states().contains(state.get().code()))
                .map(Phrase::code)
                .distinct()
                .toList();
        Optional<String> code = state.map(Hit::code)
                .or(() -> onlyState(title))
                .or(() -> words.isEmpty() ? Optional.empty() : fromPeople(words))
                .or(() -> cast.world().resolver().leadersState(words, offices, cast.asOf()));
        String written =
                nameEnd > nameStart ? sentence.span(nameStart, nameEnd - 1).in(text()) : "";
        Optional<Resolver.Answer> answer =
                cast.world().resolver().resolve(new Resolver.Query(words, offices, code, cast.asOf(), former), written);
        if (words.isEmpty()) {
            officeOnly(first, end, title, code, answer);
            return;
        }
        add(first, end, nameStart, nameEnd, words, written, code, answer, title, former);
    }

    private static Optional<String> onlyState(Hit title) {
        List<String> states = title.meanings().get(0).states();
        return title.meanings().size() == 1 && states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private Optional<String> fromPeople(List<String> words) {
        return cast.people()
                .known(words)
                .flatMap(known -> known.codes().stream().findFirst());
    }

    private void officeOnly(int first, int end, Hit title, Optional<String> code, Optional<Resolver.Answer> answer) {
        Optional<PartyMention> before = code.isEmpty() ? cast.lastInOffice(title.code()) : Optional.empty();
        if (before.isPresent()) {
            PartyMention same = before.get();
            cast.add(
                    found,
                    sentence,
                    first,
                    end,
                    Mention.Kind.OFFICE,
                    same.name(),
                    same.codes(),
                    same.person(),
                    same.office(),
                    Optional.empty());
            mark(first, end);
            return;
        }
        boolean generic =
                Set.of("MIN", "LEG", "GOV", "MIL", "SG", "CHIEF", "VP").contains(title.code());
        Optional<String> state = code.or(() ->
                generic || sentence.token(title.first()).upos() == Upos.VERB ? Optional.empty() : cast.lastState());
        if (state.isEmpty()) {
            return;
        }
        String words = sentence.span(title.first(), title.end() - 1).in(text());
        String office = capital(words) + " of " + cast.world().book().stateName(state.get());
        Optional<String> holder = answer.map(found -> found.holder().name());
        PartyMention mention = cast.add(
                found,
                sentence,
                first,
                end,
                Mention.Kind.OFFICE,
                holder.orElse(office),
                List.of(state.get()),
                holder,
                Optional.of(office),
                Optional.empty());
        cast.inOffice(title.code(), mention);
        mark(first, end);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void add(
            int first,
            int end,
            int nameStart,
            int nameEnd,
            List<String> words,
            String written,
            Optional<String> code,
            Optional<Resolver.Answer> answer,
            Hit title,
            boolean former) {
        Optional<PartyMention> known = answer.isPresent()
                ? Optional.empty()
                : cast.people().known(words).or(() -> cast.people().variant(words));
        String name = answer.map(found -> found.holder().name())
                .or(() -> known.map(PartyMention::name))
                .orElse(written);
        List<String> codes = code.or(() -> answer.map(found -> found.holder().state()))
                .map(List::of)
                .orElse(known.map(PartyMention::codes).orElse(List.of()));
        String words_ = capital(sentence.span(title.first(), title.end() - 1).in(text()));
        Optional<String> office = codes.isEmpty()
                ? Optional.of((former ? "former " : "") + words_)
                : Optional.of((former ? "former " : "") + words_ + " of "
                        + cast.world().book().stateName(codes.get(0)));
        Optional<String> note = answer.flatMap(Resolver.Answer::note).or(() -> known.flatMap(PartyMention::note));
        PartyMention mention = cast.add(
                found,
                sentence,
                first,
                Math.max(end, nameEnd),
                Mention.Kind.PERSON,
                name,
                codes,
                Optional.of(name),
                office,
                note);
        cast.people().add(words, withUsual(words, name), mention);
        if (!former) {
            cast.inOffice(title.code(), mention);
        }
        mark(first, Math.max(end, nameEnd));
        if (nameStart > first) {
            mark(nameStart, nameEnd);
        }
    }

    /** The words written, and those of the usual name: later mentions may use either. */
    private static List<String> withUsual(List<String> words, String name) {
        List<String> all = new ArrayList<>(words);
        Fold.words(name).stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }

    /** A name without a title. */
    private void named(int first, int end) {
        List<String> words = NameRun.words(sentence, first, end);
        if (words.isEmpty() || words.stream().allMatch(word -> word.length() < 2)) {
            return;
        }
        Optional<PartyMention> known =
                cast.people().known(words).or(() -> cast.people().variant(words));
        Optional<Hit> state = stateAfter(end).or(() -> stateTouching(first));
        String written = sentence.span(first, end - 1).in(text());
        if (known.isPresent()
                && (state.isEmpty() || known.get().codes().contains(state.get().code()))) {
            again(first, end, words, known.get());
            return;
        }
        Optional<String> code =
                state.map(Hit::code).or(() -> cast.world().resolver().leadersState(words, List.of(), cast.asOf()));
        Optional<Resolver.Answer> answer = cast.world()
                .resolver()
                .resolve(new Resolver.Query(words, List.of(), code, cast.asOf(), false), written);
        List<String> codes = code.map(List::of)
                .orElse(answer.map(given -> List.of(given.holder().state())).orElse(List.of()));
        String name = answer.map(given -> given.holder().name()).orElse(written);
        Optional<String> office = answer.map(given -> cast.world().resolver().office(given.holder()));
        PartyMention mention = cast.add(
                found,
                sentence,
                first,
                state.filter(hit -> hit.first() >= end).map(Hit::end).orElse(end),
                Mention.Kind.PERSON,
                name,
                codes,
                Optional.of(name),
                office,
                answer.flatMap(Resolver.Answer::note));
        cast.people().add(words, withUsual(words, name), mention);
        mark(first, end);
    }

    private void again(int first, int end, List<String> words, PartyMention known) {
        boolean usual = Fold.words(known.name()).containsAll(words);
        Optional<String> note = usual ? Optional.empty() : known.note();
        PartyMention mention = cast.add(
                found,
                sentence,
                first,
                end,
                Mention.Kind.PERSON,
                known.name(),
                known.codes(),
                known.person(),
                known.office(),
                note);
        cast.people().add(words, withUsual(words, known.name()), mention);
        mark(first, end);
    }

    /** "Japan's Hayashi", "Russian Sergei Lavrov". */
    private Optional<Hit> stateTouching(int first) {
        return hits.stream()
                .filter(hit -> hit.isState() && !hit.is(Phrase.Kind.CAPITAL))
                .filter(hit ->
                        hit.end() == first || hit.end() == first - 1 && Syntax.isPossessive(sentence.token(first - 1)))
                .findFirst();
    }

    /** A capitalised run at the start that the language floor did not take for a name: "Hayashi of Japan". */
    private void leading() {
        Token token = sentence.token(0);
        boolean inHit = hits.stream().anyMatch(hit -> hit.first() == 0);
        int end = NameRun.end(sentence, 0, hits);
        if (inHit || end == 0 || token.upos() == Upos.DET || token.upos() == Upos.ADP || token.upos() == Upos.PRON) {
            return;
        }
        if (end < sentence.size()
                && stateAfter(end).isPresent()
                && !cast.world().isBody(Syntax.lower(sentence.token(end - 1)))) {
            List<String> words = NameRun.words(sentence, 0, end);
            Optional<Resolver.Answer> answer = cast.world()
                    .resolver()
                    .resolve(
                            new Resolver.Query(words, List.of(), stateAfter(end).map(Hit::code), cast.asOf(), false),
                            "");
            if (answer.isPresent()) {
                named(0, end);
            }
        }
    }

    private void mark(int first, int end) {
        for (int i = first; i < Math.min(end, taken.length); i++) {
            taken[i] = true;
        }
    }

    private String text() {
        return cast.text();
    }
}

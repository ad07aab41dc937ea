package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Works out who the persons and offices of a sentence are, and notes the mentions. */
final class PersonWriter {
    /** Who holds it does not act for the state. */
    private static final String OPPOSITION = "OPP";

    /** Offices of which a state has many: "the minister" is nobody's in particular. */
    private static final Set<String> GENERIC =
            Set.of("MIN", "LEG", "GOV", "MIL", "SG", "CHIEF", "VP", "AMB", "DSG", "SPK", "SPOUSE", "LAW", OPPOSITION);

    private final Cast cast;
    private final Sentence sentence;
    private final NameRun names;
    private final List<PartyMention> found;
    private final Resolver resolver;

    PersonWriter(Cast cast, Sentence sentence, NameRun names, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.names = names;
        this.found = found;
        this.resolver = cast.world().resolver();
    }

    /** Whether a state has many who hold the office. */
    static boolean isGeneric(String office) {
        return GENERIC.contains(office);
    }

    private String words(int first, int end) {
        return end > first ? sentence.span(first, end - 1).in(cast.text()) : "";
    }

    private String name(int first, int end) {
        return words(names.start(first, end), end);
    }

    private Query query(
            List<String> name,
            String written,
            String title,
            List<String> offices,
            Query.Standing standing,
            boolean placed) {
        return new Query(
                Word.all(name),
                written,
                title.toLowerCase(Locale.ROOT),
                offices,
                Optional.empty(),
                cast.asOf(),
                standing,
                placed,
                cast.about());
    }

    /** A title with or without a name; whether it is anybody's. */
    boolean write(Introduction introduction) {
        List<String> name = names.words(introduction.nameStart(), introduction.nameEnd());
        Hit title = introduction.title();
        List<String> offices = offices(title, introduction.state());
        String written = name(introduction.nameStart(), introduction.nameEnd());
        Query query = query(name, written, words(title.first(), title.end()), offices, introduction.standing(), true);
        Optional<String> state = introduction
                .state()
                .map(Hit::code)
                .or(() -> onlyState(title))
                .or(() -> name.isEmpty() ? Optional.empty() : codeOf(name))
                .or(() -> resolver.leadersState(query));
        if (name.isEmpty()) {
            return office(introduction, query.within(state));
        }
        person(introduction, name, query.within(state));
        return true;
    }

    private static List<String> offices(Hit title, Optional<Hit> state) {
        return title.meanings().stream()
                .filter(phrase -> phrase.states().isEmpty()
                        || state.isEmpty()
                        || phrase.states().contains(state.get().code()))
                .map(Phrase::code)
                .distinct()
                .toList();
    }

    private static Optional<String> onlyState(Hit title) {
        List<String> states = title.meanings().get(0).states();
        return title.meanings().size() == 1 && states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private Optional<String> codeOf(List<String> name) {
        return cast.people().known(name).flatMap(known -> known.codes().stream().findFirst());
    }

    /** "the president", "Japan's foreign minister": its holder on the day, or whoever was named with it before. */
    private boolean office(Introduction introduction, Query query) {
        Hit title = introduction.title();
        Optional<PartyMention> before = query.state().isEmpty() ? cast.lastInOffice(title.code()) : Optional.empty();
        if (before.isPresent()) {
            PartyMention same = before.get();
            add(introduction, Mention.Kind.OFFICE, same.name(), same.codes(), same.person(), same.office());
            return true;
        }
        boolean generic = isGeneric(title.code());
        Optional<String> state = query.state()
                .or(() -> generic || sentence.token(title.first()).upos() == Upos.VERB
                        ? Optional.empty()
                        : cast.lastState());
        if (state.isEmpty()) {
            return false;
        }
        Optional<String> holder =
                cast.resolve(query).map(found -> found.holder().name());
        String office = capital(words(title.first(), title.end())) + " of "
                + cast.world().book().stateName(state.get());
        PartyMention mention = add(
                introduction,
                Mention.Kind.OFFICE,
                holder.orElse(office),
                List.of(state.get()),
                holder,
                Optional.of(office));
        cast.inOffice(title.code(), mention);
        return true;
    }

    private PartyMention add(
            Introduction at,
            Mention.Kind kind,
            String name,
            List<String> codes,
            Optional<String> person,
            Optional<String> office) {
        return cast.add(found, sentence, at.first(), at.end(), kind, name, codes, person, office, Optional.empty());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void person(Introduction at, List<String> words, Query asked) {
        Query query = asked;
        Optional<Resolver.Answer> answer = cast.resolve(query);
        Optional<PartyMention> known = answer.isPresent()
                ? Optional.empty()
                : cast.people().known(words).or(() -> cast.people().variant(words));
        if (answer.isEmpty()
                && query.state().isEmpty()
                && known.map(PartyMention::codes).orElse(List.of()).isEmpty()) {
            query = query.within(new Roles(cast, sentence.index(), found).stateOf(at.title(), query.title()));
            answer = query.state().isPresent() ? cast.resolve(query) : answer;
        }
        write(at, words, query, answer, known);
    }

    private void write(
            Introduction at,
            List<String> words,
            Query query,
            Optional<Resolver.Answer> answer,
            Optional<PartyMention> known) {
        boolean opposed = at.title().code().equals(OPPOSITION);
        String name = answer.map(found -> found.holder().name())
                .or(() -> known.map(PartyMention::name))
                .orElse(query.written());
        List<String> codes = opposed
                ? List.of()
                : answer.filter(Resolver.Answer::elsewhere)
                        .map(found -> found.holder().state())
                        .or(query::state)
                        .or(() -> answer.map(found -> found.holder().state()))
                        .map(List::of)
                        .orElse(known.map(PartyMention::codes).orElse(List.of()));
        boolean former = query.standing() == Query.Standing.FORMER;
        Hit title = at.title();
        String office = (former ? "former " : "")
                + capital(words(title.first(), title.end()))
                + (codes.isEmpty() ? "" : " of " + cast.world().book().stateName(codes.get(0)));
        PartyMention mention = cast.add(
                found,
                sentence,
                at.first(),
                Math.max(at.end(), at.nameEnd()),
                Mention.Kind.PERSON,
                name,
                codes,
                Optional.of(name),
                Optional.of(office),
                note(query, answer, known));
        cast.people().add(words, withUsual(words, name), mention);
        if (query.isSitting()) {
            cast.inOffice(title.code(), mention);
        }
    }

    private Optional<String> note(Query query, Optional<Resolver.Answer> answer, Optional<PartyMention> known) {
        return answer.isPresent()
                ? answer.get().note()
                : known.isPresent() ? known.get().note() : resolver.contradiction(query);
    }

    /** The words written, and those of the usual name: later mentions may use either. */
    private static List<String> withUsual(List<String> words, String name) {
        List<String> all = new ArrayList<>(words);
        Fold.words(name).stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }

    /** A name without a title; whether it is one. */
    boolean named(int first, int end, Optional<Hit> after, Optional<Hit> touching) {
        List<String> words = names.words(first, end);
        if (words.isEmpty() || words.stream().allMatch(word -> word.length() < 2)) {
            return false;
        }
        Optional<Hit> state = after.or(() -> touching);
        Optional<PartyMention> known =
                cast.people().known(words).or(() -> cast.people().variant(words));
        if (known.isPresent()
                && (state.isEmpty() || known.get().codes().contains(state.get().code()))) {
            again(first, end, words, known.get());
            return true;
        }
        Query query = query(words, name(first, end), "", List.of(), Query.Standing.SITTING, state.isPresent());
        Optional<String> code = state.map(Hit::code).or(() -> resolver.leadersState(query));
        Optional<Resolver.Answer> answer = cast.resolve(query.within(code));
        List<String> codes = code.map(List::of)
                .orElse(answer.map(given -> List.of(given.holder().state())).orElse(List.of()));
        String name = answer.map(given -> given.holder().name()).orElse(query.written());
        PartyMention mention = cast.add(
                found,
                sentence,
                first,
                after.map(Hit::end).orElse(end),
                Mention.Kind.PERSON,
                name,
                codes,
                Optional.of(name),
                answer.map(given -> resolver.office(given.holder())),
                answer.flatMap(Resolver.Answer::note));
        cast.people().add(words, withUsual(words, name), mention);
        return true;
    }

    /** Whether the words, taken for a name, are those of somebody in the state. */
    boolean isSomebody(int first, int end, Hit state) {
        Query query = query(names.words(first, end), "", "", List.of(), Query.Standing.SITTING, true)
                .within(Optional.of(state.code()));
        return !query.name().isEmpty() && resolver.resolve(query).isPresent();
    }

    /** Whether a word that opens a sentence is a leader's surname, whatever it looks like there: "Putin met …". */
    boolean isLeader(int first, int end) {
        Query query = query(names.words(first, end), "", "", List.of(), Query.Standing.SITTING, false);
        return resolver.leadersState(query).isPresent();
    }

    private void again(int first, int end, List<String> words, PartyMention known) {
        boolean usual = Fold.words(known.name()).containsAll(words);
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
                usual ? Optional.empty() : known.note());
        cast.people().add(words, withUsual(words, known.name()), mention);
    }
}

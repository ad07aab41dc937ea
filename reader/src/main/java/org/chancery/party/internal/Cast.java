package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.party.Proposal;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/** Collects a report's mentions, sentence by sentence. Made for one report; not thread-safe while it is filled. */
final class Cast {
    /** Sentences after which "the group" is no longer the one named. */
    private static final int REACH = 4;

    private static final Comparator<PartyMention> ORDER =
            Comparator.comparingInt((PartyMention m) -> m.first()).thenComparing(m -> -m.end());

    private final World world;
    private final String text;
    private final Optional<LocalDate> asOf;
    private final BiConsumer<Query, Resolver.Verdict> decided;
    private final Homonyms homonyms;
    private final People people = new People();
    private final Acronyms acronyms = new Acronyms();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, PartyMention> byOffice = new HashMap<>();
    private final List<String> recent = new ArrayList<>();
    private final List<String> leaders = new ArrayList<>();
    private final Map<String, Integer> namedIn = new HashMap<>();
    private final List<List<PartyMention>> bySentence = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private List<String> here = List.of();
    private List<String> before = List.of();
    private Optional<String> subject = Optional.empty();
    private int subjectIn = Integer.MIN_VALUE / 2;
    private final Pairs pairs = new Pairs();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Set<String> acted = new HashSet<>();
    private Optional<String> home = Optional.empty();
    private Optional<PartyMention> lastPerson = Optional.empty();
    private Optional<PartyMention> lastRelative = Optional.empty();

    /**
     * A cast that is still empty.
     *
     * @param decided is told of each decision
     */
    Cast(World world, String text, Optional<LocalDate> asOf, BiConsumer<Query, Resolver.Verdict> decided) {
        this.world = world;
        this.text = text;
        this.asOf = asOf;
        this.decided = decided;
        this.homonyms = world.homonyms().in(text);
    }

    String text() {
        return text;
    }

    World world() {
        return world;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    People people() {
        return people;
    }

    Acronyms acronyms() {
        return acronyms;
    }

    /** Notes a term of office for people to check. */
    void propose(Proposal proposal) {
        proposals.add(proposal);
    }

    /** Who is meant; those who ask why are told. */
    Optional<Resolver.Answer> resolve(Query query) {
        Resolver.Verdict verdict = world.resolver().decide(query);
        decided.accept(query, verdict);
        return verdict.meant().map(found -> world.resolver().answer(query, found));
    }

    /** The states and organisations spoken of so far, and those of the sentence being read. */
    Set<String> about() {
        Set<String> about = new HashSet<>(recent);
        about.addAll(here);
        return about;
    }

    /** Whoever was named last with the office, for "the president". */
    Optional<PartyMention> lastInOffice(String office) {
        return Optional.ofNullable(byOffice.get(office));
    }

    void inOffice(String office, PartyMention mention) {
        byOffice.put(office, mention);
    }

    Optional<PartyMention> lastPerson() {
        return lastPerson;
    }

    Optional<PartyMention> lastRelative() {
        return lastRelative;
    }

    /** Adds "his wife": nobody's name, and none of those whom "he" may be. */
    void relative(List<PartyMention> found, PartyMention mention) {
        found.add(mention);
        lastRelative = Optional.of(mention);
    }

    /** The state that the report spoke of last, for "the foreign ministry". */
    Optional<String> lastState() {
        return recent.stream().filter(world.book()::isState).reduce((a, b) -> b);
    }

    /** The state that the report had named most before this sentence, of equals the one named first. */
    Optional<String> home() {
        return home;
    }

    /** Whether the report has named the state, or none at all before this sentence. */
    boolean mayMean(String state) {
        return named.containsKey(state) || before.stream().noneMatch(world.book()::isState);
    }

    /** Whether the report has named the party as more than a place. */
    boolean hasActed(String code) {
        return acted.contains(code);
    }

    boolean hasNamed(String state) {
        return named.containsKey(state);
    }

    /** The state whose body was last called so: "the regime" after "Fiji's military regime". */
    Optional<String> bodyCalled(String noun) {
        return Optional.ofNullable(bodies.get(noun));
    }

    void body(String noun, String code) {
        bodies.put(noun, code);
    }

    /**
     * The parties spoken of before a token of the sentence being read, the last one last; not those that only gave the
     * place.
     */
    List<String> spokenOfBefore(List<PartyMention> found, int token) {
        Set<String> codes = new LinkedHashSet<>(before);
        found.stream()
                .filter(mention -> mention.end() <= token && isSpokenOf(mention.kind(), mention.codes()))
                .sorted(ORDER)
                .map(mention -> mention.codes().get(0))
                .forEach(code -> {
                    codes.remove(code);
                    codes.add(code);
                });
        return List.copyOf(codes);
    }

    /** The parties of the persons named last, the last one last; empty where there are not that many. */
    List<String> leaders(int many) {
        return leaders.size() < many ? List.of() : List.copyOf(leaders.subList(leaders.size() - many, leaders.size()));
    }

    /** Whether a party was named a few sentences ago at most. */
    boolean isRecent(String code, int sentence) {
        return sentence - namedIn.getOrDefault(code, Integer.MIN_VALUE / 2) <= REACH;
    }

    /** The state that acted last, in this sentence or the one before; else the one spoken of last before a token. */
    Optional<String> actingBefore(int sentence, List<PartyMention> found, int token) {
        return subject.filter(state -> sentence - subjectIn <= 1).or(() -> stateBefore(found, token));
    }

    /** The state spoken of last before a token. */
    Optional<String> stateBefore(List<PartyMention> found, int token) {
        return spokenOfBefore(found, token).stream()
                .filter(world.book()::isState)
                .reduce((a, b) -> b);
    }

    static boolean isSpokenOf(Mention.Kind kind, List<String> codes) {
        return codes.size() == 1 && kind != Mention.Kind.OUTLET && kind != Mention.Kind.PLACE;
    }

    private void spokenOf(String code, int sentence) {
        namedIn.put(code, sentence);
        recent.remove(code);
        recent.add(code);
        if (recent.size() > 50) {
            recent.remove(0);
        }
    }

    void read(Sentence sentence) {
        List<Hit> hits = homonyms.read(
                sentence, world.portfolios().widened(sentence, world.scan().of(sentence, asOf)));
        here = hits.stream()
                .filter(hit -> hit.isState() || hit.is(Phrase.Kind.ORGANISATION))
                .map(Hit::code)
                .toList();
        before = List.copyOf(recent);
        home = named.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
        List<PartyMention> found = new ArrayList<>();
        bySentence.add(found);
        List<Introduction> introductions = new Persons(this, sentence, hits, found).read();
        new Bodies(this, sentence, hits, found).read();
        new Definites(this, sentence, found).read();
        new Appointments(this, sentence, found).read(introductions);
        new Anaphors(this, sentence, found).read();
        found.sort(ORDER);
        pairs.read(sentence, found);
    }

    /** Adds a body by the report's own words from one token to another (exclusive). */
    void addBody(List<PartyMention> found, Sentence sentence, int first, int end, List<String> codes) {
        String name = sentence.span(first, end - 1).in(text);
        Optional<String> none = Optional.empty();
        add(found, sentence, first, end, Mention.Kind.ORGANISATION, name, codes, none, none, none);
    }

    /** Adds a mention, and remembers who was spoken of. */
    PartyMention add(
            List<PartyMention> found,
            Sentence sentence,
            int first,
            int end,
            Mention.Kind kind,
            String name,
            List<String> codes,
            Optional<String> person,
            Optional<String> office,
            Optional<String> note) {
        Span span = sentence.span(first, end - 1);
        int head = Syntax.head(sentence, first, end);
        PartyMention mention =
                new PartyMention(sentence.index(), first, end, head, span, kind, name, codes, person, office, note);
        found.add(mention);
        if (codes.size() == 1 && world.book().isState(codes.get(0))) {
            named.merge(codes.get(0), 1, Integer::sum);
        }
        if (isSpokenOf(kind, codes)) {
            spokenOf(codes.get(0), sentence.index());
            if (sentence.token(head).deprel().startsWith("nsubj")
                    && world.book().isState(codes.get(0))) {
                subject = Optional.of(codes.get(0));
                subjectIn = sentence.index();
            }
            if (!Syntax.isIn(sentence, first)) {
                acted.add(codes.get(0));
            }
            pairs.spokenOf(sentence, head, codes.get(0));
        }
        if (kind == Mention.Kind.PERSON) {
            if (codes.size() == 1) {
                leaders.remove(codes.get(0));
                leaders.add(codes.get(0));
            }
            lastPerson = Optional.of(mention);
        }
        return mention;
    }

    /** Adds a mention of somebody met before. */
    void again(List<PartyMention> found, Sentence sentence, int first, int end, PartyMention same) {
        add(
                found,
                sentence,
                first,
                end,
                Mention.Kind.PERSON,
                same.name(),
                same.codes(),
                same.person(),
                same.office(),
                Optional.empty());
    }

    Pairs pairs() {
        return pairs;
    }

    /** What was found, for the floors above. */
    Parties parties() {
        return new Found(bySentence, proposals);
    }
}

package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.party.internal.Candidacy.Basis;

/** Says what differs between what a text says of a person and what the tables know. */
final class Notes {
    private static final Pattern MONARCH =
            Pattern.compile("\\b(?:King|Queen|Emperor|Emir|Amir|Sultan|Grand Duke|Prince|Pope)\\b");

    private final PhraseBook book;

    Notes(PhraseBook book) {
        this.book = book;
    }

    Optional<String> on(Query query, Candidacy found) {
        if (query.name().isEmpty()) {
            return Optional.empty();
        }
        List<String> notes = new ArrayList<>(2);
        Holder holder = found.holder();
        if (!isUsual(query, holder.person())) {
            notes.add(name(query, found));
        }
        if (query.state()
                .filter(state -> !state.equals(holder.state()) && book.isState(state))
                .isPresent()) {
            notes.add(holder.name() + " was " + office(holder) + ", not of "
                    + book.stateName(query.state().orElseThrow()));
        } else if (query.isSitting() && query.placed() && isSeat(query)) {
            tenure(query, found).ifPresent(notes::add);
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    /** Whether the name is the usual one, in any order: all its words, or one of them alone. */
    private static boolean isUsual(Query query, Person person) {
        List<String> usual = Fold.words(withoutState(person.name()));
        List<String> written = Fold.words(withoutState(query.written()));
        return query.isFull()
                ? usual.stream()
                        .sorted()
                        .toList()
                        .equals(written.stream().sorted().toList())
                : usual.containsAll(written);
    }

    /** "Abdullah II of Jordan" is called Abdullah II. */
    private static String withoutState(String name) {
        int of = name.indexOf(" of ");
        return of > 0 ? name.substring(0, of) : name;
    }

    private static String name(Query query, Candidacy found) {
        String holder = found.holder().name();
        String written = "the report writes \"" + query.written() + "\"; ";
        boolean seated = query.day().filter(found.holder()::isKnownOn).isPresent()
                && query.offices().contains(found.holder().office());
        String meant = seated
                ? "the holder of the office on " + query.day().orElseThrow() + " was " + holder
                : found.basis() == Basis.WRITTEN ? "usually " + holder : "meant is " + holder;
        return written + meant;
    }

    /** Who holds the office, for somebody who stays himself. */
    String instead(Query query, Holder holder) {
        return "\"" + query.written() + "\" is not known to have held the office; its holder on "
                + query.day().orElseThrow() + " was " + holder.name();
    }

    /** Whether the title, if there is one, is that of a seat with holders: nobody is senator for life. */
    private static boolean isSeat(Query query) {
        return query.offices().isEmpty()
                || query.offices().stream().anyMatch(office -> !PersonWriter.isGeneric(office) || office.equals("MIN"));
    }

    /** What he did not hold on the day, or held instead. */
    private Optional<String> tenure(Query query, Candidacy found) {
        Holder holder = found.holder();
        boolean later = query.day().filter(day -> !holder.holdsOn(day)).isPresent();
        if (later) {
            return Optional.of(holder.name() + " was " + office(holder) + " " + term(holder) + ", not on "
                    + query.day().orElseThrow());
        }
        boolean other = !query.offices().isEmpty() && found.office() <= Weigher.CONFUSED_OFFICE
                || isHeadOtherwise(query, holder);
        return other ? Optional.of(holder.name() + " was " + office(holder) + " " + term(holder)) : Optional.empty();
    }

    /** A king called president, a president called prime minister where there is none. */
    private static boolean isHeadOtherwise(Query query, Holder holder) {
        boolean head = holder.office().equals("HOS") || holder.office().equals("HOG");
        boolean president = holder.title().contains("President");
        boolean minister = holder.title().contains("Minister");
        return head
                && (query.title().endsWith("president")
                                && MONARCH.matcher(holder.title()).find()
                        || query.title().endsWith("prime minister") && president && !minister);
    }

    private static String term(Holder holder) {
        return holder.until()
                .map(until -> "from " + holder.from() + " to " + until)
                .orElse("from " + holder.from());
    }

    /** "President of Vietnam". */
    String office(Holder holder) {
        String title = holder.title().isEmpty() ? "Leader" : holder.title();
        return title + " of " + book.stateName(holder.state());
    }
}

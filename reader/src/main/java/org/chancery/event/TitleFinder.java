package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.InstrumentTable.Head;
import org.chancery.language.Name;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/**
 * Names of programmes, treaties and the like by their shape: a capitalised title round a noun such as "Agreement", a
 * name before a plain one ("the Geneva accords"), a resolution's number.
 */
final class TitleFinder {
    private static final Set<String> ONWARD = Set.of("of", "on", "for", "against", "concerning");
    private static final Set<String> INNER = Set.of("of", "and", "the", "for", "in", "on");
    private static final Set<Upos> CONTENT = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM, Upos.X, Upos.VERB);

    private final Lexicon lexicon;
    private final InstrumentTable table;
    private final Tree tree;
    private final Parties parties;

    TitleFinder(Lexicon lexicon, InstrumentTable table, Tree tree, Parties parties) {
        this.lexicon = lexicon;
        this.table = table;
        this.tree = tree;
        this.parties = parties;
    }

    List<Instrument> find() {
        List<Instrument> found = new ArrayList<>();
        boolean titled = titled();
        for (int i = 0; i < tree.size(); i++) {
            Optional<Head> head = noun(i) ? table.head(tree.lemma(i)) : Optional.empty();
            if (head.isEmpty()) {
                continue;
            }
            if (head.get().kind() == Instrument.Kind.RESOLUTION) {
                resolution(i).ifPresent(found::add);
            } else if (!titled) {
                (capital(i) ? title(i, head.get()) : name(i, head.get())).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean noun(int token) {
        Upos upos = tree.at(token).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ && capital(token);
    }

    private boolean capital(int token) {
        return Character.isUpperCase(tree.at(token).form().charAt(0));
    }

    /** Where no word of weight is in small letters, as in some headlines, capitals show nothing. */
    private boolean titled() {
        for (Token token : tree.sentence().tokens()) {
            boolean weight = CONTENT.contains(token.upos()) && token.form().length() > 3;
            if (weight && Character.isLowerCase(token.form().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Instrument> title(int head, Head kind) {
        int first = leftmost(head);
        int last = kind.kind() == Instrument.Kind.EXERCISE ? run(head) : rightmost(head);
        boolean told = last > head || ownWords(first, head);
        return told && !body(head) ? Optional.of(instrument(first, last, kind.kind())) : Optional.empty();
    }

    private int leftmost(int head) {
        int first = head;
        while (first > 0) {
            int before = first - 1;
            boolean joined = (hyphen(before) || tree.lemma(before).equals("and") && !party(first))
                    && before > 0
                    && part(before - 1)
                    && !(tree.lemma(before).equals("and") && party(before - 1));
            if (part(before)) {
                first = before;
            } else if (joined) {
                first = before - 1;
            } else {
                return first;
            }
        }
        return first;
    }

    private boolean part(int token) {
        return capital(token) && CONTENT.contains(tree.at(token).upos());
    }

    private boolean hyphen(int token) {
        return tree.at(token).form().equals("-") || tree.at(token).form().equals("–");
    }

    /** "Exercise Northern Gull". */
    private int run(int head) {
        int last = head;
        while (last + 1 < tree.size() && part(last + 1) && !date(last + 1)) {
            last++;
        }
        return last;
    }

    /** "Treaty on the Non-Proliferation of Nuclear Weapons": the title goes on behind its head. */
    private int rightmost(int head) {
        int last = head;
        int at = head + 1;
        if (at >= tree.size() || !ONWARD.contains(tree.lemma(at))) {
            return last;
        }
        while (at < tree.size()) {
            if (part(at) && !party(at) && !date(at)) {
                last = at;
            } else if (!INNER.contains(tree.lemma(at)) && !ONWARD.contains(tree.lemma(at)) && !hyphen(at)) {
                return last;
            }
            at++;
        }
        return last;
    }

    /** Whether the title has a word besides its head that is no mere state: not "the Japan Treaty". */
    private boolean ownWords(int first, int head) {
        for (int i = first; i < head; i++) {
            if (part(i) && !party(i) && !date(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the Geneva accords", "the G20 summit", with at most one plain word between. */
    private Optional<Instrument> name(int head, Head kind) {
        int last = head - 1;
        boolean plain = last > 0
                && !capital(last)
                && modifies(last, head)
                && tree.at(last).upos() != Upos.NUM;
        last = plain ? last - 1 : last;
        if (!kind.named() || last < 0 || !part(last) || !modifies(last, head) || person(last)) {
            return Optional.empty();
        }
        Optional<PartyMention> host = kind.kind() == Instrument.Kind.FORUM ? organisation(last) : Optional.empty();
        if (host.isPresent()) {
            String name = host.get().codes().get(0) + " " + tree.lemma(head);
            int first = host.get().first();
            return Optional.of(
                    new Instrument(first, head + 1, tree.sentence().span(first, head), name, kind.kind(), false));
        }
        int first = leftmost(last);
        boolean own = tree.at(last).upos() == Upos.PROPN && ownWords(first, last + 1);
        return own ? Optional.of(instrument(first, head, kind.kind())) : Optional.empty();
    }

    private boolean modifies(int token, int head) {
        return tree.at(token).head() == head && tree.is(token, "compound", "amod", "nmod");
    }

    private Optional<Instrument> resolution(int head) {
        int number = head + 1;
        if (number < tree.size()
                && tree.at(number).form().toLowerCase(Locale.ROOT).startsWith("no")) {
            number++;
        }
        boolean numbered = number < tree.size()
                && tree.at(number).form().length() > 1
                && tree.at(number).form().chars().allMatch(Character::isDigit);
        if (!numbered) {
            return Optional.empty();
        }
        int first = leftmost(head);
        StringBuilder before = new StringBuilder();
        for (int i = first; i < head; i++) {
            before.append(tree.lemma(i)).append(' ');
        }
        String body = before.indexOf("council") >= 0
                ? "UN Security Council "
                : before.indexOf("assembly") >= 0 ? "UN General Assembly " : "";
        String name = body + "Resolution " + tree.at(number).form();
        return Optional.of(new Instrument(
                first, number + 1, tree.sentence().span(first, number), name, Instrument.Kind.RESOLUTION, true));
    }

    private Instrument instrument(int first, int last, Instrument.Kind kind) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean apart = i > first && tree.span(i).start() > tree.span(i - 1).end();
            name.append(apart ? " " : "").append(tree.at(i).form());
        }
        return new Instrument(first, last + 1, tree.sentence().span(first, last), name.toString(), kind, false);
    }

    /** Whether the token belongs to a state, or to a body that the party floor knows. */
    private boolean party(int token) {
        return mention(token)
                .filter(found -> found.kind() == Mention.Kind.STATE || known(found))
                .isPresent();
    }

    private Optional<PartyMention> organisation(int token) {
        return mention(token)
                .filter(found -> found.kind() == Mention.Kind.ORGANISATION
                        && !found.codes().isEmpty());
    }

    /** Whether the whole is the name of a body, an office or a person: "the World Food Programme". */
    private boolean body(int head) {
        return mention(head)
                .filter(found ->
                        found.kind() == Mention.Kind.OFFICE || found.kind() == Mention.Kind.PERSON || known(found))
                .isPresent();
    }

    /** Known to the party floor, not merely named by the report. */
    static boolean known(PartyMention mention) {
        return mention.kind() == Mention.Kind.ORGANISATION
                && !mention.codes().isEmpty()
                && !mention.codes().get(0).equals(mention.name());
    }

    private Optional<PartyMention> mention(int token) {
        return parties.at(tree.sentence().index(), token);
    }

    private boolean person(int token) {
        for (Name name : tree.sentence().names()) {
            if (name.kind() == Name.Kind.PERSON && name.first() <= token && token < name.end()) {
                return true;
            }
        }
        return false;
    }

    /** Weekdays and months are capitalised too. */
    private boolean date(int token) {
        return tree.is(token, "obl:unmarked", "nmod:unmarked") || lexicon.in("day", tree.lemma(token));
    }
}

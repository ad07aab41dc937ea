package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Instrument.Kind;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The well-known programmes, treaties, forums and exercises, found by their names. */
final class InstrumentTable {
    /** A noun that heads such names. */
    record Head(Kind kind, boolean named, boolean carried) {}

    /** @param of whom a report must mention for the name to mean this; empty: it always does */
    private record Entry(String name, Kind kind, Set<String> of) {}

    /** @param exact whether letter case counts: the name is capitals alone */
    private record Name(List<String> pieces, boolean exact, boolean capital, Entry entry) {}

    /** A part of a token between hyphens. */
    private record Piece(String form, int token) {}

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();

    private InstrumentTable() {}

    static InstrumentTable load(Knowledge knowledge) {
        InstrumentTable table = new InstrumentTable();
        for (TableRow row : knowledge.rows("event/instruments.tsv")) {
            Set<String> of =
                    row.get("of").equals("-") ? Set.of() : Set.of(row.get("of").split(" "));
            Entry entry = new Entry(row.get("name"), row.read("kind", InstrumentTable::kind), of);
            table.add(row.get("name"), entry);
            if (!row.get("aliases").equals("-")) {
                row.list("aliases").forEach(alias -> table.add(alias, entry));
            }
        }
        for (List<Name> same : table.names.values()) {
            same.sort(Comparator.comparing((Name name) -> name.pieces().size()).reversed());
        }
        for (TableRow row : knowledge.rows("event/instrument-heads.tsv")) {
            Kind kind = row.read("kind", InstrumentTable::kind);
            table.heads.put(
                    row.get("head"),
                    new Head(
                            kind,
                            row.get("named").equals("yes"),
                            row.get("carried").equals("yes")));
        }
        return table;
    }

    private static Kind kind(String cell) {
        return Kind.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private void add(String written, Entry entry) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : written.split(" ")) {
            split(word, 0, pieces);
        }
        boolean exact = pieces.size() == 1 && written.chars().noneMatch(Character::isLowerCase);
        boolean capital = Character.isUpperCase(written.charAt(0));
        List<String> forms = pieces.stream()
                .map(piece -> exact ? piece.form() : piece.form().toLowerCase(Locale.ROOT))
                .toList();
        names.computeIfAbsent(forms.get(0).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(new Name(forms, exact, capital, entry));
    }

    private static void split(String word, int token, List<Piece> pieces) {
        for (String part : word.split("[-–—/'’,]")) {
            if (!part.isEmpty()) {
                pieces.add(new Piece(part.replace(".", ""), token));
            }
        }
    }

    /** The names in one sentence, in order, the longest where they overlap. */
    List<Instrument> in(Sentence sentence, Set<String> parties) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            split(token.form(), token.index(), pieces);
        }
        List<Instrument> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Name> name = at(pieces, i, parties);
            if (name.isPresent()) {
                int first = pieces.get(i).token();
                i += name.get().pieces().size() - 1;
                Entry entry = name.get().entry();
                int last = pieces.get(i).token();
                found.add(
                        new Instrument(first, last + 1, sentence.span(first, last), entry.name(), entry.kind(), true));
            }
        }
        return found;
    }

    private Optional<Name> at(List<Piece> pieces, int from, Set<String> parties) {
        String first = pieces.get(from).form();
        for (Name name : names.getOrDefault(first.toLowerCase(Locale.ROOT), List.of())) {
            boolean cased = !name.capital() || !first.isEmpty() && Character.isUpperCase(first.charAt(0));
            Set<String> of = name.entry().of();
            if (cased
                    && matches(name, pieces, from)
                    && (of.isEmpty() || of.stream().anyMatch(parties::contains))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Name name, List<Piece> pieces, int from) {
        if (from + name.pieces().size() > pieces.size()) {
            return false;
        }
        for (int i = 0; i < name.pieces().size(); i++) {
            String form = pieces.get(from + i).form();
            String wanted = name.pieces().get(i);
            if (!(name.exact()
                    ? form.equals(wanted)
                    : form.toLowerCase(Locale.ROOT).equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    /** What a noun, by its lemma, is the head of. */
    Optional<Head> head(String lemma) {
        return Optional.ofNullable(heads.get(lemma));
    }
}

package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.language.Sentence;

/** Names that mean somebody else in some reports, from {@code party/homonyms.tsv}: "the North", Georgia of Atlanta. */
final class Homonyms {
    /** A name and what it means; {@code code} empty: no party. */
    private record Homonym(List<String> words, String code, List<String> near, List<String> far) {
        boolean isMeant(String text) {
            return near.stream().anyMatch(text::contains) && far.stream().noneMatch(text::contains);
        }
    }

    private final List<Homonym> homonyms;

    private Homonyms(List<Homonym> homonyms) {
        this.homonyms = List.copyOf(homonyms);
    }

    static Homonyms load(Knowledge knowledge) {
        List<Homonym> all = new ArrayList<>();
        for (TableRow row : knowledge.rows("party/homonyms.tsv")) {
            List<String> words = List.of(row.get("name").split(" "));
            all.add(new Homonym(words, row.get("code"), row.list("near"), row.list("far")));
        }
        return new Homonyms(all);
    }

    /** Those that a report's text means. */
    Homonyms in(String text) {
        return new Homonyms(
                homonyms.stream().filter(homonym -> homonym.isMeant(text)).toList());
    }

    /** The hits of a sentence, with what the names mean here. */
    List<Hit> read(Sentence sentence, List<Hit> hits) {
        List<Hit> all = hits;
        for (Homonym homonym : homonyms) {
            for (int i = 0; i + homonym.words().size() <= sentence.size(); i++) {
                if (isAt(sentence, homonym, i)) {
                    all = with(all, homonym, i);
                }
            }
        }
        return all;
    }

    private static boolean isAt(Sentence sentence, Homonym homonym, int first) {
        int size = homonym.words().size();
        for (int i = 0; i < size; i++) {
            String form = sentence.token(first + i).form();
            String word = homonym.words().get(i);
            if (!(i < size - 1 ? form.equalsIgnoreCase(word) : form.equals(word))) {
                return false;
            }
        }
        return size == 1 || first + size == sentence.size() || !Syntax.isCapital(sentence.token(first + size));
    }

    /** The hits with the name in the place of those that lie within it; as they are where a longer one holds it. */
    private static List<Hit> with(List<Hit> hits, Homonym homonym, int first) {
        int end = first + homonym.words().size();
        if (hits.stream()
                .anyMatch(hit -> hit.first() <= first && end <= hit.end() && hit.end() - hit.first() > end - first)) {
            return hits;
        }
        List<Hit> all = new ArrayList<>();
        hits.stream().filter(hit -> hit.end() <= first).forEach(all::add);
        if (!homonym.code().isEmpty()) {
            all.add(new Hit(first, end, List.of(phrase(homonym))));
        }
        hits.stream().filter(hit -> hit.first() >= end).forEach(all::add);
        return all;
    }

    private static Phrase phrase(Homonym homonym) {
        String name = String.join(" ", homonym.words());
        return new Phrase(
                homonym.words().size() > 1 ? Phrase.Kind.STATE : Phrase.Kind.REGION,
                homonym.code(),
                name,
                Fold.words(name),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}

package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.language.Sentence;

/**
 * Ministers' titles with their portfolio, however it is worded: "Minister for Internal Affairs and Communications",
 * "Economy, Trade and Industry Minister", "Vice Minister of Defence".
 */
final class Portfolios {
    private static final int LONGEST = 12;
    private static final Set<String> JOINERS = Set.of("and", "&", ",");
    private static final String MINISTER = "MIN";

    private record Portfolio(String office, String deputy) {}

    private final Map<String, Portfolio> words = new HashMap<>();

    private Portfolios() {}

    static Portfolios load(Knowledge knowledge) {
        Portfolios portfolios = new Portfolios();
        for (TableRow row : knowledge.rows("party/portfolios.tsv")) {
            portfolios.words.put(row.get("word"), new Portfolio(row.get("office"), row.get("deputy")));
        }
        return portfolios;
    }

    /** The hits, those of ministers' titles widened over their portfolio and with the offices that it means. */
    List<Hit> widened(Sentence sentence, List<Hit> hits) {
        if (hits.stream().noneMatch(hit -> isMinister(hit) || isWorded(sentence, hit))) {
            return hits;
        }
        List<Hit> wide = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            wide.add(isMinister(hit) ? widened(sentence, hit) : isWorded(sentence, hit) ? longer(sentence, hit) : hit);
        }
        return wide.stream()
                .filter(hit -> wide.stream().noneMatch(other -> other != hit && isWithin(hit, other)))
                .toList();
    }

    private static boolean isMinister(Hit hit) {
        return hit.is(Phrase.Kind.TITLE) && hit.code().equals(MINISTER);
    }

    /** "Minister of Economy", which "…, Trade and Industry" may follow. */
    private boolean isWorded(Sentence sentence, Hit hit) {
        return hit.is(Phrase.Kind.TITLE)
                && hit.end() - hit.first() > 2
                && isPortfolio(sentence, hit.end() - 1)
                && isOf(Syntax.lower(sentence.token(hit.first() + 1)));
    }

    private Hit longer(Sentence sentence, Hit hit) {
        return new Hit(hit.first(), listed(sentence, hit.end()), hit.meanings());
    }

    private static boolean isWithin(Hit hit, Hit other) {
        return other.is(Phrase.Kind.TITLE)
                && other.first() <= hit.first()
                && hit.end() <= other.end()
                && (other.end() - other.first() > hit.end() - hit.first());
    }

    private Hit widened(Sentence sentence, Hit hit) {
        boolean deputy = isDeputy(sentence, hit);
        int after = after(sentence, hit.end());
        int first = after > hit.end() ? hit.first() : before(sentence, hit.first());
        int end = Math.max(after, hit.end());
        Set<String> offices = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            Optional.ofNullable(words.get(Syntax.lower(sentence.token(i))))
                    .map(portfolio -> deputy ? portfolio.deputy() : portfolio.office())
                    .ifPresent(offices::add);
        }
        if (offices.size() > 1) {
            offices.remove(MINISTER);
        }
        return offices.isEmpty()
                ? hit
                : new Hit(
                        first,
                        end,
                        offices.stream()
                                .map(office -> hit.meanings().get(0).as(office))
                                .toList());
    }

    private static boolean isDeputy(Sentence sentence, Hit hit) {
        for (int i = Math.max(0, hit.first() - 1); i < hit.end(); i++) {
            switch (Syntax.lower(sentence.token(i))) {
                case "vice", "deputy", "state", "parliamentary", "assistant", "under", "junior" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The end of "of Economy, Trade and Industry"; the start given where there is no such. */
    private int after(Sentence sentence, int from) {
        if (from + 1 >= sentence.size() || !isOf(Syntax.lower(sentence.token(from)))) {
            return from;
        }
        int start = is(sentence, from + 1, "the") ? from + 2 : from + 1;
        int end = run(sentence, start);
        return end > start ? listed(sentence, end) : from;
    }

    /** The end of the portfolio's words that start at a place. */
    private int run(Sentence sentence, int from) {
        int end = from;
        while (end < Math.min(sentence.size(), from + LONGEST) && isPortfolio(sentence, end)) {
            end++;
        }
        return end;
    }

    /** The end of ", Trade and Industry" after a portfolio: a list counts as one only with its "and". */
    private int listed(Sentence sentence, int from) {
        int end = from;
        int i = from;
        while (i < Math.min(sentence.size(), from + LONGEST) && JOINERS.contains(Syntax.lower(sentence.token(i)))) {
            boolean last = !is(sentence, i, ",") || is(sentence, i + 1, "and");
            int start = is(sentence, i, ",") && last ? i + 2 : i + 1;
            int next = run(sentence, start);
            if (next == start) {
                break;
            }
            end = last ? next : end;
            i = next;
        }
        return end;
    }

    private static boolean is(Sentence sentence, int at, String word) {
        return at < sentence.size() && Syntax.lower(sentence.token(at)).equals(word);
    }

    private static boolean isOf(String word) {
        return word.equals("of") || word.equals("for");
    }

    /** The start of "Economy, Trade and Industry" before "Minister". */
    private int before(Sentence sentence, int title) {
        int first = title;
        for (int i = title - 1; i >= Math.max(0, title - LONGEST); i--) {
            if (isPortfolio(sentence, i)) {
                first = i;
            } else if (first == title || !JOINERS.contains(Syntax.lower(sentence.token(i)))) {
                break;
            }
        }
        return first;
    }

    private boolean isPortfolio(Sentence sentence, int at) {
        return words.containsKey(Syntax.lower(sentence.token(at)));
    }
}

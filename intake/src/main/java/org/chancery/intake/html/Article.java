package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's main text.
 *
 * <p>First the parts that their tags and names call furniture go ({@link Furniture}). Then the element is sought whose
 * text agrees best with the page's running text, by Dice's coefficient: it should hold much of it and little else; an
 * element that its name calls the body counts for more. Within it, link-heavy blocks, and what stands before the first
 * and after the last running text, are dropped. Where the page repeats its text as data, and it is on the page, that
 * decides instead.
 */
final class Article {
    private static final double BODY_BONUS = 2;
    private static final double ARTICLE_BONUS = 1.6;
    private static final double LEAST_ARTICLE = 0.4;
    private static final double RIVAL = 4;
    private static final double SMALL_BODY = 0.05;
    private static final int MOST_LEADS = 2;

    private final Parts parts;

    private Article(Parts parts) {
        this.parts = parts;
    }

    /** The blocks of the main text, in order. */
    static List<Block> of(Document page, Facts facts, PageNames names) {
        return new Article(new Parts(names)).of(page, facts);
    }

    private List<Block> of(Document page, Facts facts) {
        Element body = page.body();
        List<Block> blocks = new Furniture(parts).cleared(body);
        if (blocks.isEmpty()) {
            return blocks;
        }
        Element main = container(body, blocks);
        List<Block> found = Trim.of(withoutTeasers(main, within(main, blocks)));
        return Repeated.of(facts, blocks, found).orElseGet(() -> withLead(main, blocks, found));
    }

    private Element container(Element body, List<Block> blocks) {
        Tally tally = new Tally(body, blocks);
        boolean oneBody = bodies(tally) == 1;
        Optional<Element> article = dominant(tally);
        Element best = body;
        double high = -1;
        for (Element element : tally.elements()) {
            double bonus = oneBody && parts.is(PageNames.Part.BODY, element)
                    ? BODY_BONUS
                    : article.filter(a -> a == element).isPresent() ? ARTICLE_BONUS : 1;
            double value = tally.agreement(element) * bonus;
            if (value > high + 1e-9) {
                high = value;
                best = element;
            }
        }
        return best;
    }

    /** The article element that holds much more running text than any other that is not around or within it. */
    private static Optional<Element> dominant(Tally tally) {
        List<Element> articles = tally.elements().stream()
                .filter(e -> e.normalName().equals("article"))
                .sorted(Comparator.comparingDouble(e -> -tally.share(e)))
                .toList();
        if (articles.isEmpty() || tally.share(articles.get(0)) < LEAST_ARTICLE) {
            return Optional.empty();
        }
        Element first = articles.get(0);
        boolean rivals = articles.stream()
                .skip(1)
                .filter(e -> !e.parents().contains(first) && !first.parents().contains(e))
                .anyMatch(e -> tally.share(e) > tally.share(first) / RIVAL);
        return rivals ? Optional.empty() : Optional.of(first);
    }

    /** Article elements within the main text are teasers of others, unless most of the text is in such. */
    private static List<Block> withoutTeasers(Element main, List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int all = 0;
        int left = 0;
        for (Block block : blocks) {
            int good = block.good() ? block.characters() : 0;
            all += good;
            Element at = block.owner();
            while (at != main && at.parent() != null && !at.normalName().equals("article")) {
                at = at.parent();
            }
            if (at == main || !at.normalName().equals("article")) {
                kept.add(block);
                left += good;
            }
        }
        return 2 * left > all ? kept : blocks;
    }

    /** How many elements, none within another, are called the body and hold some running text. */
    private int bodies(Tally tally) {
        Set<Element> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : tally.elements()) {
            if (tally.share(element) >= SMALL_BODY && parts.is(PageNames.Part.BODY, element)) {
                bodies.add(element);
            }
        }
        return (int) bodies.stream()
                .filter(e -> e.parents().stream().noneMatch(bodies::contains))
                .count();
    }

    private static List<Block> within(Element main, List<Block> blocks) {
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(main.getAllElements());
        return blocks.stream().filter(block -> inside.contains(block.owner())).toList();
    }

    /** A lead that its name calls one, above the main text and outside the element that holds it. */
    private List<Block> withLead(Element main, List<Block> blocks, List<Block> found) {
        List<Block> leads = new ArrayList<>();
        for (Block block : blocks) {
            if (!found.isEmpty() && block == found.get(0)) {
                break;
            }
            if (block.good() && (parts.is(PageNames.Part.LEAD, block.owner()) || isInLead(block.owner()))) {
                leads.add(block);
            }
        }
        if (leads.isEmpty() || leads.size() > MOST_LEADS) {
            return found;
        }
        leads.addAll(found);
        return leads;
    }

    private boolean isInLead(Element owner) {
        Element parent = owner.parent();
        Element above = parent == null ? null : parent.parent();
        return parent != null && parts.is(PageNames.Part.LEAD, parent)
                || above != null && parts.is(PageNames.Part.LEAD, above);
    }
}

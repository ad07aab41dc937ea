package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private static final double SMALL_BODY = 0.05;
    private static final int MOST_LEADS = 2;

    private final PageNames names;
    private final Furniture furniture;

    Article(PageNames names) {
        this.names = names;
        furniture = new Furniture(names);
    }

    /** The blocks of the main text, in order. */
    List<Block> of(Document page, Facts facts) {
        Element body = page.body();
        Set<Element> left = furniture.of(body);
        List<Block> blocks = Blocks.of(body, left);
        if (blocks.isEmpty()) {
            return blocks;
        }
        Element main = container(body, blocks);
        List<Block> found = Trim.of(within(main, blocks));
        return Repeated.of(facts, blocks, found).orElseGet(() -> withLead(main, blocks, found));
    }

    private Element container(Element body, List<Block> blocks) {
        Tally tally = new Tally(body, blocks);
        double bonus = bodies(tally) == 1 ? BODY_BONUS : 1;
        Element best = body;
        double high = -1;
        for (Element element : tally.elements()) {
            double value = tally.agreement(element) * (bonus > 1 && is(PageNames.Part.BODY, element) ? bonus : 1);
            if (value > high + 1e-9) {
                high = value;
                best = element;
            }
        }
        return best;
    }

    /** How many elements, none within another, are called the body and hold some running text. */
    private int bodies(Tally tally) {
        Set<Element> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : tally.elements()) {
            if (tally.share(element) >= SMALL_BODY && is(PageNames.Part.BODY, element)) {
                bodies.add(element);
            }
        }
        return (int) bodies.stream()
                .filter(e -> e.parents().stream().noneMatch(bodies::contains))
                .count();
    }

    private boolean is(PageNames.Part part, Element element) {
        return names.of(element).filter(part::equals).isPresent();
    }

    private static List<Block> within(Element main, List<Block> blocks) {
        List<Block> found = new ArrayList<>();
        Map<Element, Boolean> known = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (known.computeIfAbsent(
                    block.owner(),
                    owner -> owner == main || owner.parents().stream().anyMatch(p -> p == main))) {
                found.add(block);
            }
        }
        return found;
    }

    /** A lead that its name calls one, above the main text and outside the element that holds it. */
    private List<Block> withLead(Element main, List<Block> blocks, List<Block> found) {
        List<Block> leads = new ArrayList<>();
        for (Block block : blocks) {
            if (!found.isEmpty() && block == found.get(0)) {
                break;
            }
            if (block.good() && (is(PageNames.Part.LEAD, block.owner()) || isInLead(block.owner()))) {
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
        return parent != null && is(PageNames.Part.LEAD, parent) || above != null && is(PageNames.Part.LEAD, above);
    }
}

package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text, and how much running text, each element of a page holds. */
final class Tally {
    private final Map<Element, int[]> counts = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final int good;

    Tally(Element root, List<Block> blocks) {
        int sum = 0;
        for (Block block : blocks) {
            int plain = block.good() ? block.characters() - block.linked() : 0;
            sum += plain;
            for (Element at = block.owner(); at != null; at = at == root ? null : at.parent()) {
                int[] count = counts.get(at);
                if (count == null) {
                    count = new int[2];
                    counts.put(at, count);
                    elements.add(at);
                }
                count[0] += plain;
                count[1] += block.characters();
            }
        }
        good = sum;
    }

    /** Elements that hold text, inner ones before the outer ones around them. */
    List<Element> elements() {
        return elements;
    }

    /** Characters of running text on the page. */
    int good() {
        return good;
    }

    /** The share of the page's running text that an element holds. */
    double share(Element element) {
        int[] count = counts.get(element);
        return count == null || good == 0 ? 0 : (double) count[0] / good;
    }

    /** Dice's coefficient between an element's text and the page's running text. */
    double agreement(Element element) {
        int[] count = counts.get(element);
        return count == null ? 0 : 2.0 * count[0] / (count[1] + good + 1);
    }
}

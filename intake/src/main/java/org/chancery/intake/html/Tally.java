package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text, and how much running text, each element of a page holds; counted in one walk. */
final class Tally implements NodeVisitor {
    private final Map<Element, Count> counts = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final Element root;

    private static final class Count {
        private int running;
        private int all;

        private void add(int runningMore, int allMore) {
            running += runningMore;
            all += allMore;
        }
    }

    Tally(Element root, List<Block> blocks) {
        this.root = root;
        for (Block block : blocks) {
            count(block.owner()).add(block.running(), block.characters());
        }
        count(root);
        NodeTraversor.traverse(this, root);
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, e -> new Count());
    }

    @Override
    public void head(Node node, int depth) {
        // an element's count is whole only when its children have been seen
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && counts.containsKey(element)) {
            Count own = count(element);
            elements.add(element);
            Element parent = element.parent();
            if (element != root && parent != null) {
                count(parent).add(own.running, own.all);
            }
        }
    }

    /** Elements that hold text, inner ones before the outer ones around them. */
    List<Element> elements() {
        return elements;
    }

    /** Characters of running text on the page. */
    int good() {
        return count(root).running;
    }

    /** The share of the page's running text that an element holds. */
    double share(Element element) {
        Count count = counts.get(element);
        return count == null || good() == 0 ? 0 : (double) count.running / good();
    }

    /** Dice's coefficient between an element's text and the page's running text. */
    double agreement(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : 2.0 * count.running / (count.all + good() + 1);
    }
}

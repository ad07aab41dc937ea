package org.chancery.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The parts of a page that are no part of its text by tag, name or style.
 *
 * <p>Names mislead on some pages: an element that holds much of the running text stays whatever it is called. Where all
 * that goes would leave hardly any text, tags alone are gone by, and where these would, nothing goes.
 */
final class Furniture {
    private static final Set<String> TAGS =
            Set.of("nav", "aside", "footer", "menu", "form", "figcaption", "header", "address");
    private static final double MOST = 0.4;
    private static final double MOST_COMMENTS = 0.97;
    private static final double LEAST = 0.4;
    private static final int ENOUGH = 1_000;

    private final PageNames names;

    Furniture(PageNames names) {
        this.names = names;
    }

    /** The elements to leave out. */
    Set<Element> of(Element body) {
        Tally tally = new Tally(body, Blocks.of(body, Set.of()));
        for (boolean named : new boolean[] {true, false}) {
            Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Element element : body.getAllElements()) {
                if (element != body && tally.share(element) < mostOf(element, named)) {
                    left.add(element);
                }
            }
            int rest = new Tally(body, Blocks.of(body, left)).good();
            if (rest >= LEAST * tally.good() || rest >= ENOUGH) {
                return left;
            }
        }
        return Set.of();
    }

    /** The share of the page's running text below which an element is left out; 0 where it is no furniture. */
    private double mostOf(Element element, boolean named) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || element.hasAttr("hidden")) {
            return MOST;
        }
        String style = element.attr("style").replace(" ", "");
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return MOST;
        }
        if (!named || tag.equals("article") || tag.equals("main")) {
            return 0;
        }
        return names.of(element)
                .map(part -> switch (part) {
                    case FURNITURE -> MOST;
                    case COMMENTS -> MOST_COMMENTS;
                    case BODY, LEAD -> 0.0;
                })
                .orElse(0.0);
    }
}

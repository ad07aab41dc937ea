package org.chancery.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
    private static final double LEAST = 0.4;
    private static final int ENOUGH = 1_000;
    private static final int SOME = 150;

    private final Parts parts;

    Furniture(Parts parts) {
        this.parts = parts;
    }

    /** The blocks of the page without its furniture. */
    List<Block> cleared(Element body) {
        Set<Element> comments = comments(body);
        Tally tally = new Tally(body, Blocks.of(body, comments));
        for (boolean named : new boolean[] {true, false}) {
            Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
            left.addAll(comments);
            for (Element element : body.getAllElements()) {
                if (element != body && isFurniture(element, named) && tally.share(element) < MOST) {
                    left.add(element);
                }
            }
            List<Block> blocks = Blocks.of(body, left);
            int rest = running(blocks);
            if (rest >= LEAST * tally.good() || rest >= ENOUGH) {
                return blocks;
            }
        }
        return Blocks.of(body, comments);
    }

    /** Readers' comments, unless hardly anything would be left without them. */
    private Set<Element> comments(Element body) {
        Set<Element> comments = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> headed = aroundHeadlines(body);
        for (Element element : body.getAllElements()) {
            String tag = element.normalName();
            boolean whole = tag.equals("article") || tag.equals("main") || headed.contains(element);
            if (!whole && parts.is(PageNames.Part.COMMENTS, element)) {
                comments.add(element);
            }
        }
        boolean some = !comments.isEmpty() && running(Blocks.of(body, comments)) >= SOME;
        return some ? comments : Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static int running(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::running).sum();
    }

    private static Set<Element> aroundHeadlines(Element body) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        around.add(body);
        for (Element headline : body.getElementsByTag("h1")) {
            for (Element at = headline; at != null && around.add(at); ) {
                at = at.parent();
            }
        }
        return around;
    }

    private boolean isFurniture(Element element, boolean named) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "");
        if (style.contains("display:none") || style.contains("visibility:hidden")) {
            return true;
        }
        return named && !tag.equals("article") && !tag.equals("main") && parts.is(PageNames.Part.FURNITURE, element);
    }
}

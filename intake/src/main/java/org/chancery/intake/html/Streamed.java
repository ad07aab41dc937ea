package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the parts of a page that React streams to the browser where its script would put them: what comes in a hidden
 * {@code <div id="S:1">} belongs at {@code <template id="P:1">} or {@code <template id="B:1">}.
 */
final class Streamed {
    private Streamed() {}

    static void settle(Document page) {
        List<Element> parts = page.select("div[hidden][id^=S:]");
        if (parts.isEmpty()) {
            return;
        }
        Map<String, Element> places = new HashMap<>();
        page.select("template[id]").forEach(place -> places.putIfAbsent(place.id(), place));
        for (Element part : new ArrayList<>(parts)) {
            String number = part.id().substring(2);
            Element place = places.get("P:" + number);
            Element target = place == null ? places.get("B:" + number) : place;
            if (target != null
                    && target.parent() != null
                    && !target.equals(part)
                    && !target.parents().contains(part)) {
                for (Node child : new ArrayList<>(part.childNodes())) {
                    target.before(child);
                }
                target.remove();
                part.remove();
            }
        }
    }
}

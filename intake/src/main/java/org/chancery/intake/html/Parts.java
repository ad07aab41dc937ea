package org.chancery.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the names of one page's elements say; a page uses the same few names over and over. */
final class Parts {
    private static final List<String> NAMED =
            List.of("id", "class", "role", "itemprop", "data-component", "data-testid");

    private final PageNames names;
    private final Map<String, Optional<PageNames.Part>> known = new HashMap<>();

    Parts(PageNames names) {
        this.names = names;
    }

    boolean is(PageNames.Part part, Element element) {
        return of(element).filter(part::equals).isPresent();
    }

    /** Where an element's names say several things, the first that says something holds. */
    private Optional<PageNames.Part> of(Element element) {
        for (String attribute : NAMED) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                Optional<PageNames.Part> part = known.computeIfAbsent(value, names::ofNames);
                if (part.isPresent()) {
                    return part;
                }
            }
        }
        return Optional.empty();
    }
}

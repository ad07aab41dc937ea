package org.chancery.intake.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.intake.html.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads what there is of a feed that is not well-formed, or declares a document type: by jsoup's XML parser, which
 * mends, and knows no entities but HTML's.
 */
final class LenientFeed {
    private static final List<String> CONTENT =
            List.of("content:encoded", "encoded", "content", "xhtml:body", "body", "description", "summary");
    private static final List<String> DATE =
            List.of("pubdate", "published", "dc:date", "issued", "created", "updated", "modified");

    private LenientFeed() {}

    static Feed read(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        List<Entry> entries = new ArrayList<>();
        Optional<String> title = Optional.empty();
        Optional<String> language = Optional.empty();
        for (Element element : document.getAllElements()) {
            String name = local(element);
            if (name.equals("item") || name.equals("entry")) {
                entries.add(entry(element));
            } else if ((name.equals("channel") || name.equals("feed")) && title.isEmpty()) {
                title = first(element, List.of("title"));
                language = first(element, List.of("language", "dc:language"))
                        .or(() -> Optional.of(element.attr("xml:lang")).filter(l -> !l.isBlank()));
            }
        }
        return new Feed(title, language, entries);
    }

    private static Entry entry(Element item) {
        Optional<LocalDate> published = Optional.empty();
        for (String name : DATE) {
            published = published.or(() -> first(item, List.of(name)).flatMap(Dates::in));
        }
        return new Entry(
                first(item, List.of("guid", "id")),
                link(item),
                first(item, List.of("title", "dc:title")),
                content(item),
                published,
                first(item, List.of("source", "dc:source")).filter(s -> !s.startsWith("http")),
                author(item));
    }

    private static String content(Element item) {
        String longest = "";
        for (String name : CONTENT) {
            for (Element child : item.children()) {
                if (child.normalName().equals(name)) {
                    String text = child.childrenSize() > 0 ? child.html() : child.wholeText();
                    longest = text.length() > longest.length() ? text : longest;
                }
            }
        }
        return longest;
    }

    private static Optional<String> link(Element item) {
        for (Element child : item.children()) {
            if (local(child).equals("link")) {
                String address = child.attr("href").isBlank() ? child.text() : child.attr("href");
                if (!address.isBlank() && !child.attr("rel").equals("self")) {
                    return Optional.of(address.strip());
                }
            }
        }
        return Optional.empty();
    }

    /** An element with the name itself, or one that holds it in a part of its own. */
    private static Optional<String> author(Element item) {
        return item.children().stream()
                .filter(child -> local(child).equals("author"))
                .findFirst()
                .flatMap(child -> first(child, List.of("name", "atom:name")).or(() -> Optional.of(child.ownText())))
                .or(() -> first(item, List.of("dc:creator")));
    }

    private static Optional<String> first(Element parent, List<String> names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.normalName().equals(name) && !child.wholeText().isBlank()) {
                    return Optional.of(child.wholeText().strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String local(Element element) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}

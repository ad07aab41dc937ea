package org.chancery.intake.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what a page says of itself, by the table {@code intake/page-facts.tsv}: for each fact the places where it may
 * stand, the most trusted first.
 */
public final class FactFinder {
    private final Map<String, List<Row>> rows;

    /**
     * A row of the table.
     *
     * @param fact title, outlet, author, published, url or language
     * @param source json-ld (a property), meta (a name, property or itemprop) or css (a selector)
     * @param example a page in which it finds something
     */
    public record Row(String fact, String source, String key, String example) {}

    private FactFinder(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    /** The table in the jar. */
    public static FactFinder bundled() {
        Map<String, List<Row>> rows = new HashMap<>();
        table().forEach(row ->
                rows.computeIfAbsent(row.fact(), f -> new ArrayList<>()).add(row));
        return new FactFinder(rows);
    }

    /** The rows of the table, in order. */
    public static List<Row> table() {
        return Knowledge.bundled().rows("intake/page-facts.tsv").stream()
                .map(row -> new Row(row.get("fact"), row.get("source"), row.get("key"), row.get("example")))
                .toList();
    }

    /** What the page says; {@code address} is where it was fetched, or empty. */
    public Facts of(Document page, String address) {
        Sources sources = new Sources(LinkedData.of(page), metas(page), page);
        Optional<String> outlet = first("outlet", sources).map(Spaces::plain);
        Optional<String> url = address.isBlank() ? whole("url", sources) : Optional.of(address);
        return new Facts(
                first("title", sources).map(t -> Spaces.plain(shown(withoutOutlet(t, outlet), page))),
                outlet,
                Authors.of(written(sources)).filter(a -> !a.equalsIgnoreCase(outlet.orElse(""))),
                published(sources).or(() -> url.flatMap(Dates::inAddress)).or(() -> Dateline.of(all(page))),
                url,
                first("language", sources).map(l -> l.replace('_', '-')),
                sources.data().value("articleBody").map(FactFinder::plain));
    }

    private record Sources(LinkedData data, Map<String, String> metas, Document page) {
        Optional<String> value(Row row) {
            Optional<String> value = switch (row.source()) {
                case "json-ld" -> data.value(row.key());
                case "meta" -> Optional.ofNullable(metas.get(row.key().toLowerCase(Locale.ROOT)));
                default ->
                    Optional.ofNullable(page.selectFirst(row.key()))
                            .map(element -> row.fact().equals("author") ? named(element) : shown(element));
            };
            return value.map(v -> Parser.unescapeEntities(v, false).strip()).filter(v -> !v.isEmpty());
        }

        /** What a link to a person shows, not where it leads. */
        private static String named(Element element) {
            return element.hasText() ? element.text() : element.attr("content");
        }

        private static String shown(Element element) {
            for (String attribute : List.of("content", "datetime", "href", "lang")) {
                if (!element.attr(attribute).isBlank()) {
                    return element.attr(attribute);
                }
            }
            return element.text();
        }
    }

    private Optional<String> first(String fact, Sources sources) {
        return rows.getOrDefault(fact, List.of()).stream()
                .flatMap(row -> sources.value(row).stream())
                .findFirst();
    }

    /** Who is said to have written it: all that the data name together, or the first place that names somebody. */
    private List<String> written(Sources sources) {
        List<String> named = sources.data().values("author");
        return named.isEmpty() ? first("author", sources).stream().toList() : named;
    }

    /** The first that is a whole address: some pages give a relative one. */
    private Optional<String> whole(String fact, Sources sources) {
        return rows.getOrDefault(fact, List.of()).stream()
                .flatMap(row -> sources.value(row).stream())
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst();
    }

    private static List<Block> all(Document page) {
        return Blocks.of(page.body(), Set.of());
    }

    private Optional<LocalDate> published(Sources sources) {
        return rows.getOrDefault("published", List.of()).stream()
                .flatMap(row -> sources.value(row).flatMap(Dates::in).stream())
                .findFirst();
    }

    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("name", "property", "itemprop")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
        return metas;
    }

    /** "Ministers meet | The Wire" is the title "Ministers meet" of "The Wire". */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00b7 ")) {
            int at = title.lastIndexOf(mark);
            if (at > 0
                    && outlet.isPresent()
                    && title.substring(at + mark.length()).strip().equalsIgnoreCase(outlet.get())) {
                return title.substring(0, at).strip();
            }
        }
        return title.replaceAll("\\s+", " ");
    }

    /** The page's one headline, where the title that its metadata gives says much the same in other words. */
    private static String shown(String title, Document page) {
        List<Element> headlines = page.getElementsByTag("h1");
        String headline = headlines.size() == 1 ? headlines.get(0).text().strip() : "";
        Set<String> words = words(headline);
        int size = words.size();
        words.retainAll(words(title));
        return size > 2 && words.size() * 3 >= size ? headline : title;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static String plain(String body) {
        return body.indexOf('<') < 0
                ? Parser.unescapeEntities(body, false)
                : org.jsoup.Jsoup.parse(body).text();
    }
}

package org.chancery.intake.html;

import java.util.List;
import java.util.Set;
import org.chancery.intake.SourceMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page: its main text, and what it says of itself. Thread-safe. */
public final class PageReader {
    private static final int LEAST_BODY = 300;

    private final PageNames names = PageNames.bundled();
    private final FactFinder finder = FactFinder.bundled();

    /** Reads a page of which the address is known, or is empty. */
    public Page read(String html, String address) {
        Document document = Jsoup.parse(html, address, Parser.htmlParser().setTrackPosition(true));
        Streamed.settle(document);
        Facts facts = finder.of(document, address);
        List<Block> blocks = Article.of(document, facts, names);
        Page page = Assembly.of(html, blocks, facts);
        return facts.body()
                .filter(body -> isMissing(body, page))
                .map(body -> new Page(body, SourceMap.none(), facts))
                .orElse(page);
    }

    /** Some pages leave it to a script to show their text, and have it only as data. */
    private static boolean isMissing(String body, Page page) {
        return body.length() >= LEAST_BODY && page.text().length() * 3 < body.length();
    }

    /** All the text of a piece of a page, as it stands in a feed's entry. */
    public String fragment(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return Assembly.text(Blocks.of(document.body(), Set.of()));
    }
}

package org.chancery.intake.html;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page: its main text, and what it says of itself. Thread-safe. */
public final class PageReader {
    private final PageNames names = PageNames.bundled();
    private final FactFinder finder = FactFinder.bundled();

    /** Reads a page of which the address is known, or is empty. */
    public Page read(String html, String address) {
        Document document = Jsoup.parse(html, address, Parser.htmlParser().setTrackPosition(true));
        Streamed.settle(document);
        Facts facts = finder.of(document, address);
        List<Block> blocks = Article.of(document, facts, names);
        return Assembly.of(html, blocks, facts);
    }

    /** All the text of a piece of a page, as it stands in a feed's entry. */
    public String fragment(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return Assembly.text(Blocks.of(document.body(), Set.of()));
    }
}

package org.chancery.intake.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a thing is: by its first bytes, and where they do not say, by its name. */
enum Kind {
    TEXT,
    HTML,
    JSON,
    JSON_LINES,
    CSV,
    PDF,
    FEED,
    ZIP,
    GZIP,
    WARC,
    ADDRESSES;

    private static final Pattern FEED_ROOT =
            Pattern.compile("<(?:[A-Za-z0-9]{1,20}:)?(?:rss|feed|RDF|channel|RSS)[\\s>]");
    private static final Pattern PAGE_START = Pattern.compile(
            "(?is)^(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern WHOLE_OBJECT_FIRST = Pattern.compile("^\\{[^\\n]*\\}\\s*(?:\\n|$)");
    /** One that cannot be fetched is refused in its place; the list stays a list. */
    private static final Pattern OTHER_ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]{1,20}://\\S+");

    private static final int SHOWN = 4096;

    static Kind of(byte[] head, Blob blob) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        String raw = isWide(latin) ? latin.replaceAll("^\u00ff\u00fe|^\u00fe\u00ff|\u0000", "") : latin;
        return ofMagic(raw)
                .or(() -> ofName(blob.name()))
                .or(() -> blob.known().mediaType().flatMap(Kind::ofMediaType))
                .orElseGet(() -> ofText(raw));
    }

    /** Whether it is UTF-16: by its mark, or by the zero byte beside a first angle bracket. */
    private static boolean isWide(String latin) {
        return latin.startsWith("\u00ff\u00fe")
                || latin.startsWith("\u00fe\u00ff")
                || latin.startsWith("<\u0000")
                || latin.startsWith("\u0000<");
    }

    /** Formats that are told by how they begin, whatever their name. */
    private static Optional<Kind> ofMagic(String raw) {
        if (raw.startsWith("PK\u0003\u0004") || raw.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (raw.startsWith("\u001f\u008b")) {
            return Optional.of(GZIP);
        }
        if (raw.startsWith("WARC/") || raw.startsWith("filedesc://")) {
            return Optional.of(WARC);
        }
        if (raw.substring(0, Math.min(raw.length(), 1024)).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        String start = raw.substring(0, Math.min(raw.length(), SHOWN))
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (start.startsWith("<")
                && !PAGE_START.matcher(start).find()
                && FEED_ROOT.matcher(start).find()) {
            return Optional.of(FEED);
        }
        return Optional.empty();
    }

    private static Optional<Kind> ofName(String name) {
        String path = name.toLowerCase(Locale.ROOT);
        int query = path.startsWith("http") ? path.indexOf('?') : -1;
        String plain = query < 0 ? path : path.substring(0, query);
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "json" -> Optional.of(JSON);
            case "html", "htm", "xhtml", "shtml" -> Optional.of(HTML);
            case "csv", "tsv" -> Optional.of(CSV);
            case "rss", "atom" -> Optional.of(FEED);
            case "warc", "arc" -> Optional.of(WARC);
            case "urls" -> Optional.of(ADDRESSES);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> ofMediaType(String type) {
        int parameters = type.indexOf(';');
        String plain =
                (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "application/json" -> Optional.of(JSON);
            case "application/x-ndjson", "application/jsonl" -> Optional.of(JSON_LINES);
            case "text/csv", "text/tab-separated-values" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }

    private static Kind ofText(String raw) {
        String start = raw.replace("\u00ef\u00bb\u00bf", "").stripLeading();
        if (PAGE_START.matcher(start).find() || start.startsWith("<?xml")) {
            return HTML; // other XML too: its paragraphs are found as a page's are
        }
        if (start.startsWith("{")) {
            boolean lines =
                    WHOLE_OBJECT_FIRST.matcher(start).find() || start.indexOf('\n') < 0 || start.startsWith("{\"");
            return lines ? JSON_LINES : JSON;
        }
        return areAddresses(start) ? ADDRESSES : TEXT;
    }

    /** Whether all whole lines at hand are addresses or comments, and one is an address. */
    private static boolean areAddresses(String start) {
        List<String> lines =
                start.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.stream().anyMatch(Kind::isAddress)
                && lines.stream()
                        .allMatch(line -> line.startsWith("#")
                                || OTHER_ADDRESS.matcher(line).matches());
    }

    static boolean isAddress(String line) {
        return (line.startsWith("http://") || line.startsWith("https://"))
                && line.chars().noneMatch(c -> c == ' ' || c == '\t');
    }
}

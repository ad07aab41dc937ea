package org.chancery.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's bytes as characters: by the byte order mark, as UTF-8 where they are that, else by what the server and then
 * the page say, else as Windows-1252.
 *
 * <p>Well-formed UTF-8 goes before what is declared, unlike in a browser: pages that are stored lose their headers, and
 * text in another encoding is hardly ever well-formed UTF-8 by chance.
 */
public final class Charsets {
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final int HEAD = 4096;

    private Charsets() {}

    /** The characters of a page. */
    public static String decode(byte[] bytes, Optional<String> mediaType) {
        int mark = markLength(bytes);
        if (bytes.length > 1 && bytes[0] + bytes[1] == '<' && bytes[0] * bytes[1] == 0) {
            return new String(bytes, bytes[0] == '<' ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (mark == 2) {
            Charset wide = (bytes[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new String(bytes, 2, bytes.length - 2, wide);
        }
        String utf8 = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        if (mark == 3 || utf8.indexOf(0xFFFD) < 0) {
            return utf8;
        }
        Charset charset = mediaType
                .flatMap(Charsets::named)
                .or(() -> named(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)))
                .orElse(StandardCharsets.UTF_8);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, charset);
        }
        boolean mixed = utf8.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD);
        return mixed ? utf8 : new String(bytes, charset("windows-1252").orElse(StandardCharsets.ISO_8859_1));
    }

    private static Optional<Charset> named(String text) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /** As the WHATWG's encoding standard reads labels: Latin-1 means Windows-1252, GB 2312 means GB 18030. */
    private static Optional<Charset> charset(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk" -> "GB18030";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "shift_jis", "x-sjis", "sjis" -> "windows-31j";
            case "iso-8859-9" -> "windows-1254";
            default -> label;
        };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            return 3;
        }
        int first = bytes.length >= 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return first == 0xFFFE || first == 0xFEFF ? 2 : 0;
    }
}

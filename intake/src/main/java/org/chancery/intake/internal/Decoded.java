package org.chancery.intake.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as text, with what was wrong with them.
 *
 * <p>UTF-8, or UTF-16 with a byte order mark. Bytes that are no UTF-8 are read as Windows-1252, the commonest other
 * encoding of English text, where the whole has no well-formed multi-byte character; otherwise as U+FFFD.
 */
public record Decoded(String text, List<String> warnings) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static Decoded of(byte[] bytes, String place) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, place);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), List.of());
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), List.of());
        }
        return utf8(bytes, 0, place);
    }

    private static Decoded utf8(byte[] bytes, int from, String place) {
        String quick = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (quick.indexOf(0xFFFD) < 0) {
            return new Decoded(quick, List.of());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            decoder.flush(out);
            return new Decoded(out.flip().toString(), List.of());
        }
        return mended(bytes, from, in.position(), place);
    }

    private static Decoded mended(byte[] bytes, int from, int bad, String place) {
        String at = place + ", line " + lineOf(bytes, bad) + ", byte " + bad;
        String fault = at + ": 0x" + Integer.toHexString(bytes[bad] & 0xFF).toUpperCase(java.util.Locale.ROOT)
                + " is not UTF-8";
        List<String> warnings = new ArrayList<>();
        String replaced = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        boolean mixed = replaced.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD);
        if (mixed) {
            long count = replaced.chars().filter(c -> c == 0xFFFD).count();
            warnings.add(fault + "; " + count + " such characters were read as U+FFFD");
            return new Decoded(replaced, warnings);
        }
        warnings.add(fault + "; read as Windows-1252");
        return new Decoded(new String(bytes, from, bytes.length - from, WINDOWS), warnings);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

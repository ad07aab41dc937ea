package org.chancery.language.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.chancery.knowledge.Knowledge;

/** A deflated model file, read from start to end: variable-length numbers, strings and byte arrays. */
public final class Packed {
    private static final int FORMAT = 0x43484C31;

    private final byte[] bytes;
    private int at;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Opens a model of the knowledge; says so where the file is of another format. */
    public static Packed open(Knowledge knowledge, String name) {
        try (InputStream raw = knowledge.open(name);
                InputStream inflated = new InflaterInputStream(raw)) {
            return of(inflated.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }

    /** Reads bytes that are already inflated. */
    public static Packed of(byte[] bytes) {
        Packed packed = new Packed(bytes);
        if (packed.number() != FORMAT) {
            throw new IllegalStateException("no model of this version");
        }
        return packed;
    }

    /** What a writer puts first. */
    public static int format() {
        return FORMAT;
    }

    /** A non-negative number, seven bits a byte, low bits first. */
    public int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = bytes[at++];
            value |= (b & 127) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("a broken model: a number without an end");
    }

    public byte single() {
        return bytes[at++];
    }

    public String string() {
        int length = number();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    public List<String> strings() {
        int count = number();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(string());
        }
        return values;
    }
}

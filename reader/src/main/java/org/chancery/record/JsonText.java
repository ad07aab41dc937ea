package org.chancery.record;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A JSON text in the making; puts the commas. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);

    JsonText open(char bracket) {
        comma();
        out.append(bracket);
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        return this;
    }

    JsonText name(String name) {
        comma();
        quoted(name);
        out.append(':');
        return this;
    }

    JsonText raw(String value) {
        comma();
        out.append(value);
        return this;
    }

    JsonText text(String name, String value) {
        name(name);
        quoted(value);
        return this;
    }

    JsonText text(String name, Optional<String> value) {
        value.ifPresent(given -> text(name, given));
        return this;
    }

    JsonText number(String name, int value) {
        return name(name).raw(Integer.toString(value));
    }

    JsonText texts(String name, List<String> values) {
        name(name).open('[');
        for (String value : values) {
            comma();
            quoted(value);
        }
        return close(']');
    }

    JsonText spans(String name, List<Span> spans) {
        name(name).open('[');
        for (Span span : spans) {
            open('[').raw(Integer.toString(span.start())).raw(Integer.toString(span.end()));
            close(']');
        }
        return close(']');
    }

    <T> JsonText list(String name, List<T> items, BiConsumer<JsonText, T> writer) {
        name(name).open('[');
        for (T item : items) {
            writer.accept(this, item);
        }
        return close(']');
    }

    private void comma() {
        if (out.length() > 0 && "{[:,".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(',');
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> character(c, text, i);
            }
        }
        out.append('"');
    }

    /** Control characters and lone surrogates are escaped: the line must survive UTF-8 and every JSON reader. */
    private void character(char c, String text, int i) {
        boolean lone = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        if (c < 0x20 || c == 0x7f || c == '\u2028' || c == '\u2029' || lone) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX.charAt(c >> shift & 0xf));
            }
        } else {
            out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

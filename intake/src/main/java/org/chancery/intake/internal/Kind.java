package org.chancery.intake.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a thing is, by its first bytes, and where they do not say, by its name. */
enum Kind {
    TEXT,
    HTML,
    JSON,
    JSON_LINES;

    static Kind of(byte[] head, Blob blob) {
        String name = blob.name().toLowerCase(Locale.ROOT);
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") || looksLikePage(start)) {
            return HTML;
        }
        return start.startsWith("{\"") ? JSON_LINES : TEXT;
    }

    private static boolean looksLikePage(String start) {
        String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
    }
}

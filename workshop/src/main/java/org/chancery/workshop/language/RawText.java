package org.chancery.workshop.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles and paragraphs of JSON Lines files, gzipped or not; a paragraph that comes again is given once. */
final class RawText {
    private static final List<String> FIELDS = List.of("title", "title_mt_en", "text");

    private final JsonMapper json = JsonMapper.shared();
    private final Set<Long> seen = new HashSet<>();

    void read(Path file, Consumer<String> paragraph) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> document(line, paragraph));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void document(String line, Consumer<String> paragraph) {
        JsonNode node = json.readTree(line);
        for (String field : FIELDS) {
            for (String part : node.path(field).asString("").split("\n")) {
                if (part.length() > 20 && seen.add(fingerprint(part))) {
                    paragraph.accept(part);
                }
            }
        }
    }

    private static long fingerprint(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }
}

package org.chancery.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org objects that a page carries as JSON-LD; those about an article first. */
final class LinkedData {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_NODES = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData found = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = script.data().strip();
            if (!data.isEmpty() && data.length() <= LONGEST) {
                found.collect(data);
            }
        }
        return found;
    }

    private void collect(String data) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(data));
        } catch (JacksonException e) {
            return; // broken data is as good as none: pages carry much of it
        }
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                if (isArticle(node)) {
                    objects.add(node);
                }
                names.putIfAbsent(
                        node.path("@id").asString(""), node.path("name").asString(""));
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        String type = node.path("@type").isArray()
                ? node.path("@type").path(0).asString("")
                : node.path("@type").asString("");
        String plain = type.toLowerCase(Locale.ROOT);
        return plain.contains("article")
                || plain.contains("posting")
                || plain.contains("report")
                || plain.contains("webpage");
    }

    /** The first value of a property, by way of {@code name} where it is an object. */
    Optional<String> value(String property) {
        for (JsonNode object : objects) {
            Optional<String> value = text(object.path(property));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** All the values of a property, of the first object that has one. */
    List<String> values(String property) {
        for (JsonNode object : objects) {
            JsonNode node = object.path(property);
            List<JsonNode> all = node.isArray() ? List.copyOf(node.values()) : List.of(node);
            List<String> values =
                    all.stream().flatMap(one -> text(one).stream()).distinct().toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private Optional<String> text(JsonNode node) {
        JsonNode at = node.isArray() ? node.path(0) : node;
        String value = at.isObject() ? name(at) : at.asString("");
        return Optional.of(value.strip()).filter(v -> !v.isEmpty());
    }

    /** Its own, or that of the object elsewhere on the page that it only points at. */
    private String name(JsonNode object) {
        String own = object.path("name").asString("");
        return own.isBlank() ? names.getOrDefault(object.path("@id").asString(""), "") : own;
    }
}

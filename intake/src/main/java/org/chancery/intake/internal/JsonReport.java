package org.chancery.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.intake.Arrival;
import tools.jackson.databind.JsonNode;

/**
 * A report as a JSON object.
 *
 * @param line its id where it names none
 */
record JsonReport(JsonNode json, String line, String place) {
    private static final List<String> FIELDS =
            List.of("id", "text", "html", "published", "outlet", "title", "url", "language", "author");

    Arrival arrival(List<String> before, Setting setting) {
        if (!json.isObject()) {
            String type = json.getNodeType().name().toLowerCase(Locale.ROOT);
            return new Arrival.Refused(line, place, "not a JSON object but " + type);
        }
        List<String> warnings = new ArrayList<>(before);
        for (String name : FIELDS) {
            JsonNode value = json.path(name);
            if (value.isObject() || value.isBoolean() || value.isArray() && !name.equals("author")) {
                warnings.add(place + ": \"" + name + "\" is neither text nor a number: left out");
            }
        }
        Fields fields = name -> setting.fieldNames().of(name).stream()
                .flatMap(called -> field(called).stream())
                .findFirst();
        return fields.arrival(line, place, warnings, setting);
    }

    /** Some data sets list authors; a list of anything else is no field's value. */
    private static List<String> texts(JsonNode list) {
        boolean plain = !list.isEmpty() && list.values().stream().allMatch(JsonNode::isString);
        return plain ? list.values().stream().map(JsonNode::asString).toList() : List.of();
    }

    private Optional<String> field(String name) {
        JsonNode value = json.path(name);
        if (value.isArray() && name.startsWith("author")) {
            return Optional.of(String.join(", ", texts(value))).filter(v -> !v.isBlank());
        }
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString()).filter(v -> !v.isBlank())
                : Optional.empty();
    }
}

package org.chancery.ledger.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.record.Span;
import tools.jackson.databind.JsonNode;

/** A JSON object whose members are of the types that the record format says, or the reading ends. */
record Node(JsonNode json) {

    String text(String name) {
        return maybe(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    Optional<String> maybe(String name) {
        return member(name).map(value -> {
            if (!value.isString()) {
                throw new IllegalArgumentException("\"" + name + "\" is no text");
            }
            return value.stringValue();
        });
    }

    int number(String name) {
        return maybeNumber(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    Optional<Integer> maybeNumber(String name) {
        return member(name).map(value -> whole(name, value));
    }

    boolean flag(String name, boolean otherwise) {
        return member(name).map(JsonNode::booleanValue).orElse(otherwise);
    }

    Optional<LocalDate> day(String name) {
        try {
            return maybe(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + name + "\" is no date: " + e.getParsedString(), e);
        }
    }

    Optional<Node> child(String name) {
        return member(name).map(Node::new);
    }

    List<String> texts(String name) {
        return each(name, JsonNode::stringValue);
    }

    <T> List<T> list(String name, Function<Node, T> reading) {
        return each(name, value -> reading.apply(new Node(value)));
    }

    List<Span> spans(String name) {
        return each(name, value -> {
            if (value.size() != 2) {
                throw new IllegalArgumentException("\"" + name + "\" holds no span");
            }
            return new Span(whole(name, value.get(0)), whole(name, value.get(1)));
        });
    }

    private <T> List<T> each(String name, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        member(name).ifPresent(values -> values.forEach(value -> all.add(reading.apply(value))));
        return all;
    }

    private Optional<JsonNode> member(String name) {
        return json.optional(name).filter(value -> !value.isNull());
    }

    private static int whole(String name, JsonNode value) {
        if (!value.isInt()) {
            throw new IllegalArgumentException("\"" + name + "\" is no whole number");
        }
        return value.intValue();
    }
}

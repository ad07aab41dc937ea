package org.chancery.ledger.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.Act;
import org.chancery.record.AttributionMention;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Precision;
import org.chancery.record.Proof;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.TimeMention;
import org.chancery.record.TimexType;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of the record format (version 1) back into a {@link Record}. Thread-safe. */
public final class RecordParser {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RecordParser() {}

    /**
     * The record.
     *
     * @throws IllegalArgumentException where the line is no record, saying what is wrong with it
     */
    public static Record parse(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a record: no JSON object");
            }
            return record(new Node(node));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a record: " + e.getOriginalMessage(), e);
        }
    }

    private static Record record(Node node) {
        return new Record(
                node.text("id"),
                node.child("published").map(RecordParser::published),
                node.maybe("outlet"),
                node.maybe("title"),
                node.maybe("url"),
                node.maybe("language"),
                node.text("reader"),
                node.spans("furniture"),
                node.list("claims", RecordParser::claim),
                node.list("times", RecordParser::time),
                node.list("attributions", RecordParser::attribution),
                node.list("mentions", RecordParser::mention),
                node.texts("warnings"),
                node.maybe("author"));
    }

    private static Published published(Node node) {
        return new Published(
                LocalDate.parse(node.text("date")),
                constant(Published.Basis.class, node.text("basis")),
                node.day("earliest"),
                node.day("latest"),
                node.maybe("because"));
    }

    private static Claim claim(Node node) {
        Node because = node.child("because").orElseThrow(() -> new IllegalArgumentException("a claim without because"));
        return new Claim(
                node.text("id"),
                node.spans("evidence"),
                new Act(EventType.valueOf(node.text("event")), node.maybe("mode"), node.texts("contexts")),
                constant(Status.class, node.text("status")),
                new Roles(node.texts("actors"), node.texts("recipients"), node.texts("persons")),
                when(node),
                node.maybe("place"),
                node.maybe("instrument"),
                vouchers(node.texts("attribution"), because.list("attribution", n -> n)),
                proof(because));
    }

    private static Optional<When> when(Node node) {
        Optional<LocalDate> from = node.day("from");
        Optional<LocalDate> to = node.day("to");
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new When(from, to, constant(Precision.class, node.text("precision"))));
    }

    private static Proof proof(Node because) {
        return new Proof(
                because.spans("event"),
                because.spans("status"),
                because.spans("actors"),
                because.spans("recipients"),
                because.spans("when"),
                because.spans("place"),
                because.spans("instrument"));
    }

    private static List<Voucher> vouchers(List<String> names, List<Node> proofs) {
        if (names.size() != proofs.size()) {
            throw new IllegalArgumentException(
                    names.size() + " vouchers, but " + proofs.size() + " proofs of attribution");
        }
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(i -> voucher(names.get(i), proofs.get(i)))
                .toList();
    }

    private static Voucher voucher(String name, Node proof) {
        return new Voucher(
                name,
                proof.flag("named", true),
                proof.maybe("kind"),
                proof.spans("source"),
                proof.spans("cue"),
                proof.day("date"));
    }

    private static TimeMention time(Node node) {
        return new TimeMention(
                span(node),
                TimexType.valueOf(node.text("type")),
                node.text("value"),
                node.day("from"),
                node.day("to"),
                node.maybe("because"));
    }

    private static AttributionMention attribution(Node node) {
        Optional<Integer> within = node.maybeNumber("within");
        return new AttributionMention(
                node.spans("source"),
                node.spans("cue"),
                node.spans("content"),
                node.text("name"),
                node.day("date"),
                within.map(OptionalInt::of).orElse(OptionalInt.empty()),
                node.maybe("stance"));
    }

    private static Mention mention(Node node) {
        return new Mention(
                span(node),
                constant(Mention.Kind.class, node.text("kind")),
                node.text("name"),
                node.maybe("code"),
                node.maybe("office"),
                node.maybe("note"));
    }

    private static Span span(Node node) {
        return new Span(node.number("start"), node.number("end"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
    }
}

package org.chancery.record;

import java.util.List;

/** Writes a record as one line of JSON, as docs/record-format.md (version 1) has it. Absent values are left out. */
public final class RecordJson {
    private RecordJson() {}

    /** One line, without the line break. */
    public static String of(Record record) {
        JsonText json = new JsonText();
        json.open('{').text("id", record.id());
        record.published().ifPresent(published -> published(json, published));
        json.text("outlet", record.outlet()).text("title", record.title()).text("url", record.url());
        json.text("author", record.author());
        json.text("language", record.language()).text("reader", record.reader());
        json.spans("furniture", record.furniture());
        json.list("claims", record.claims(), RecordJson::claim);
        json.list("times", record.times(), RecordJson::time);
        json.list("attributions", record.attributions(), RecordJson::attribution);
        json.list("mentions", record.mentions(), RecordJson::mention);
        json.texts("warnings", record.warnings());
        return json.close('}').toString();
    }

    /** The line in place of a report that could not be read. */
    public static String error(String id, String error) {
        return new JsonText()
                .open('{')
                .text("id", id)
                .text("error", error)
                .close('}')
                .toString();
    }

    private static void published(JsonText json, Published published) {
        json.name("published").open('{');
        json.text("date", published.date().toString());
        json.text("basis", published.basis().label());
        json.text("earliest", published.earliest().map(Object::toString));
        json.text("latest", published.latest().map(Object::toString));
        json.text("because", published.because()).close('}');
    }

    private static void claim(JsonText json, Claim claim) {
        json.open('{').text("id", claim.id()).spans("evidence", claim.evidence());
        json.text("event", claim.act().type().name()).text("mode", claim.act().mode());
        json.texts("contexts", claim.act().contexts())
                .text("status", claim.status().label());
        json.texts("actors", claim.roles().actors())
                .texts("recipients", claim.roles().recipients());
        json.texts("persons", claim.roles().persons());
        claim.when().ifPresent(when -> {
            json.text("from", when.from().map(Object::toString));
            json.text("to", when.to().map(Object::toString));
            json.text("precision", when.precision().label());
        });
        json.text("place", claim.place()).text("instrument", claim.instrument());
        json.texts(
                "attribution", claim.attribution().stream().map(Voucher::name).toList());
        because(json, claim);
        json.close('}');
    }

    private static void because(JsonText json, Claim claim) {
        Proof proof = claim.because();
        json.name("because").open('{');
        json.spans("event", proof.event());
        given(json, "status", proof.status());
        given(json, "actors", proof.actors());
        given(json, "recipients", proof.recipients());
        given(json, "when", proof.when());
        given(json, "place", proof.place());
        given(json, "instrument", proof.instrument());
        json.list("attribution", claim.attribution(), RecordJson::voucher);
        json.close('}');
    }

    private static void given(JsonText json, String name, List<Span> spans) {
        if (!spans.isEmpty()) {
            json.spans(name, spans);
        }
    }

    private static void voucher(JsonText json, Voucher voucher) {
        json.open('{').spans("source", voucher.source()).spans("cue", voucher.cue());
        json.text("date", voucher.date().map(Object::toString));
        if (!voucher.named()) {
            json.name("named").raw("false");
            json.text("kind", voucher.kind());
        }
        json.close('}');
    }

    private static void time(JsonText json, TimeMention time) {
        json.open('{')
                .number("start", time.span().start())
                .number("end", time.span().end());
        json.text("type", time.type().name()).text("value", time.value());
        json.text("from", time.from().map(Object::toString))
                .text("to", time.to().map(Object::toString));
        json.text("because", time.because()).close('}');
    }

    private static void attribution(JsonText json, AttributionMention attribution) {
        json.open('{').spans("source", attribution.source()).spans("cue", attribution.cue());
        json.spans("content", attribution.content()).text("name", attribution.name());
        json.text("date", attribution.date().map(Object::toString));
        attribution.within().ifPresent(within -> json.number("within", within));
        json.text("stance", attribution.stance()).close('}');
    }

    private static void mention(JsonText json, Mention mention) {
        json.open('{')
                .number("start", mention.span().start())
                .number("end", mention.span().end());
        json.text("kind", mention.kind().label()).text("name", mention.name());
        json.text("code", mention.code()).text("office", mention.office()).text("note", mention.note());
        json.close('}');
    }
}

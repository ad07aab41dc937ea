package org.chancery.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines of reports, one a line; an empty line is passed over, a broken one refused. */
final class JsonLines implements Cursor {
    private final Blob blob;
    private final InputStream stream;
    private final Setting setting;
    private final Lines lines;
    private final JsonMapper mapper;

    JsonLines(Blob blob, InputStream stream, Setting setting) {
        this.blob = blob;
        this.stream = stream;
        this.setting = setting;
        lines = new Lines(stream, setting.limits().reportBytes());
        mapper = mapper(setting.limits());
    }

    @Override
    public Step next() throws IOException {
        Optional<Lines.Line> next = lines.next();
        if (next.isEmpty()) {
            return new End();
        }
        Lines.Line line = next.get();
        String id = Long.toString(line.number());
        String place = blob.place() + ", line " + line.number();
        if (line.tooLong()) {
            return refused(
                    id,
                    place,
                    "longer than " + Limits.megabytes(setting.limits().reportBytes()));
        }
        Decoded decoded = Decoded.of(line.bytes(), place);
        if (decoded.text().isBlank()) {
            return new Passed();
        }
        try {
            return arrival(mapper.readTree(decoded.text()), id, place, decoded.warnings());
        } catch (JacksonException e) {
            return refused(id, place, broken(e));
        }
    }

    private Step arrival(JsonNode json, String id, String place, List<String> warnings) {
        return new Ready(new JsonReport(json, id, place).arrival(warnings, setting));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** A file with one report, or a list of them, as JSON; or JSON Lines under a name that ends in .json. */
    static Cursor single(Blob blob, byte[] bytes, Setting setting) {
        Decoded decoded = Decoded.of(bytes, blob.place());
        try {
            JsonNode json = mapper(setting.limits()).readTree(decoded.text());
            if (!json.isArray()) {
                return Cursor.of(new JsonReport(json, blob.id(), blob.place()).arrival(decoded.warnings(), setting));
            }
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                String place = blob.place() + ", report " + (i + 1);
                steps.add(new Ready(new JsonReport(json.get(i), Integer.toString(i + 1), place)
                        .arrival(i == 0 ? decoded.warnings() : List.of(), setting)));
            }
            return Cursor.over(steps);
        } catch (JacksonException e) {
            return e.getLocation() != null && e.getLocation().getLineNr() > 1
                    ? new JsonLines(blob, new java.io.ByteArrayInputStream(bytes), setting)
                    : Cursor.of(new Arrival.Refused(blob.id(), blob.place(), broken(e)));
        }
    }

    private static Step refused(String id, String place, String why) {
        return new Ready(new Arrival.Refused(id, place, why));
    }

    private static String broken(JacksonException e) {
        String message = e.getOriginalMessage();
        String column =
                e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
        return "broken JSON" + column + ": "
                + (message == null ? "" : message.lines().findFirst().orElse(""))
                        .replaceAll(", from `[^`]{0,100}`", ""); // the library's own setting
    }

    private static JsonMapper mapper(Limits limits) {
        int longest = (int) Math.min(limits.reportBytes(), Integer.MAX_VALUE);
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(longest)
                                .maxNestingDepth(200)
                                .build())
                        .build())
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}

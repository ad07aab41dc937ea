package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects made member by member; absent members are left out. */
final class Json {
    private static final JsonMapper LINE =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final JsonMapper PAGE = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    Json with(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> with(name, present));
        } else {
            members.put(name, value instanceof Json json ? json.members : value);
        }
        return this;
    }

    Map<String, Object> map() {
        return members;
    }

    /** On one line, with its end. */
    void line(OutputStream out) throws IOException {
        LINE.writeValue(out, members);
        out.write('\n');
    }

    /** Over several lines. */
    void page(OutputStream out) throws IOException {
        PAGE.writeValue(out, members);
        out.write('\n');
    }
}

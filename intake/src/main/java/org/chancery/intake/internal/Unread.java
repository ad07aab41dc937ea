package org.chancery.intake.internal;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;

/** Formats that are known by their first bytes and not read: the table {@code intake/unread-formats.tsv}. */
final class Unread {
    private final List<Row> rows;

    private record Row(byte[] start, String message) {
        boolean begins(byte[] head) {
            boolean same = head.length >= start.length;
            for (int i = 0; same && i < start.length; i++) {
                same = head[i] == start[i];
            }
            return same;
        }
    }

    private Unread(List<Row> rows) {
        this.rows = rows;
    }

    /** The table in the jar. */
    static Unread bundled() {
        return new Unread(Knowledge.bundled().rows("intake/unread-formats.tsv").stream()
                .map(row -> new Row(
                        HexFormat.of().parseHex(row.get("bytes")), row.get("format") + ": " + row.get("advice")))
                .toList());
    }

    /** What such a file is, and what to do with it. */
    Optional<String> message(byte[] head) {
        return rows.stream().filter(row -> row.begins(head)).map(Row::message).findFirst();
    }
}

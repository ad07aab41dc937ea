package org.chancery.intake.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
        List<Row> rows = new ArrayList<>();
        try (BufferedReader table = Knowledge.bundled().table("intake/unread-formats.tsv")) {
            table.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        rows.add(new Row(HexFormat.of().parseHex(cells[0]), cells[1] + ": " + cells[2]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unread(rows);
    }

    /** What such a file is, and what to do with it. */
    Optional<String> message(byte[] head) {
        return rows.stream().filter(row -> row.begins(head)).map(Row::message).findFirst();
    }
}

package org.chancery.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Knowledge;

/** The rows of a small table: comments, the header and blank lines left out. */
final class Rows {
    private Rows() {}

    static List<String[]> of(Knowledge knowledge, String name) {
        try (BufferedReader reader = knowledge.table(name)) {
            List<String[]> rows = new ArrayList<>();
            String line = reader.readLine();
            while (line != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
                line = reader.readLine();
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

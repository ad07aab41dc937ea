package org.chancery.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two names.
 *
 * @param person the Wikidata item that both are said to name
 * @param list the list of office-holders that it is from, of one state
 */
record NamePair(String one, String other, String person, String list, String category) {
    static List<NamePair> read(Path file) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() >= 6) {
                pairs.add(new NamePair(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(5)));
            }
        }
        return pairs;
    }

    NamePair against(String name) {
        return new NamePair(one, name, person, list, "other persons");
    }

    /** The cells of a line of CSV (RFC 4180), none of which spans lines here. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

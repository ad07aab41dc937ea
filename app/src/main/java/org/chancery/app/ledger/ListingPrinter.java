package org.chancery.app.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.app.view.Style;
import tools.jackson.databind.json.JsonMapper;

/** Prints listings: as a table for people, as JSON (an array of objects) or as CSV. */
final class ListingPrinter {
    private static final int GAP = 2;
    private static final int NARROWEST_LAST = 30;
    private static final int WIDEST_COLUMN = 34;

    private final PrintWriter out;
    private final Style style;

    ListingPrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** How a listing is printed. */
    enum Format {
        table,
        json,
        csv
    }

    void print(Listing listing, Format format) {
        switch (format) {
            case table -> table(listing);
            case json -> json(listing);
            case csv -> csv(listing);
        }
        out.flush();
    }

    private void json(Listing listing) {
        JsonMapper mapper = JsonMapper.builder().build();
        out.println("[");
        for (int i = 0; i < listing.rows().size(); i++) {
            out.print(mapper.writeValueAsString(listing.named(listing.rows().get(i))));
            out.println(i + 1 < listing.rows().size() ? "," : "");
        }
        out.println("]");
    }

    private void csv(Listing listing) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(listing.columns());
        listing.rows().forEach(row -> csv.writeRecord(cells(row, "; ")));
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(List<Object> row, String separator) {
        return row.stream()
                .map(value -> value instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining(separator))
                        : String.valueOf(value))
                .toList();
    }

    private void table(Listing listing) {
        List<List<String>> cells = new ArrayList<>();
        listing.rows().forEach(row -> cells.add(cells(row, ", ")));
        int last = listing.columns().size() - 1;
        int[] widths = new int[last + 1];
        int used = 0;
        for (int column = 0; column < last; column++) {
            widths[column] = width(listing.columns().get(column), cells, column);
            used += widths[column] + GAP;
        }
        widths[last] = Math.max(NARROWEST_LAST, style.width() - used);
        if (!cells.isEmpty()) {
            out.println(style.bold(line(listing.columns(), widths)));
        }
        for (List<String> row : cells) {
            wrapped(row, widths, used);
        }
        listing.note().ifPresent(note -> out.println(style.faint(note)));
    }

    private static int width(String heading, List<List<String>> cells, int column) {
        int widest = heading.length();
        for (List<String> row : cells) {
            widest = Math.max(widest, row.get(column).length());
        }
        return Math.min(WIDEST_COLUMN, widest);
    }

    private void wrapped(List<String> row, int[] widths, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : row.get(row.size() - 1).split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > widths[widths.length - 1]) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> first = new ArrayList<>(row.subList(0, row.size() - 1));
        first.add(lines.get(0));
        out.println(line(first, widths));
        lines.stream().skip(1).forEach(rest -> out.println(" ".repeat(indent) + rest));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            String cell = last || cells.get(i).length() <= widths[i]
                    ? cells.get(i)
                    : cells.get(i).substring(0, widths[i] - 1) + "…";
            line.append(cell);
            if (!last) {
                line.append(" ".repeat(widths[i] - cell.length() + GAP));
            }
        }
        return line.toString().stripTrailing();
    }
}

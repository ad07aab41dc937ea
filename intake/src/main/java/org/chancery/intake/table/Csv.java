package org.chancery.intake.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Cursor;
import org.chancery.intake.internal.Fields;
import org.chancery.intake.internal.Refusal;
import org.chancery.intake.internal.Setting;

/** A table with a column of texts (or pages), one report a row; its first row names the columns. */
public final class Csv implements Cursor {
    private static final int LONGEST_CELL = 16_000_000;

    private final Blob blob;
    private final Setting setting;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns;

    private Csv(Blob blob, InputStream stream, char separator, Setting setting) throws IOException {
        this.blob = blob;
        this.setting = setting;
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_CELL)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8));
        records = reader.iterator();
        if (!records.hasNext()) {
            throw new Refusal("it has no rows");
        }
        List<String> headings = records.next().getFields();
        columns = setting.fieldNames().columns(headings);
        if (!columns.containsKey("text") && !columns.containsKey("html")) {
            throw new Refusal("no column is called \"text\" (or body, content, article, html); there are: "
                    + String.join(", ", headings.subList(0, Math.min(20, headings.size()))));
        }
    }

    /** Opens a table; the separator is the commonest of comma, semicolon and tab in its beginning's first line. */
    public static Cursor open(Blob blob, InputStream stream, byte[] head, Setting setting) throws IOException {
        String start = new String(head, StandardCharsets.UTF_8);
        int end = start.indexOf('\n');
        String line = end < 0 ? start : start.substring(0, end);
        char best = blob.name().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
        for (char each : new char[] {',', ';', '\t'}) {
            best = count(line, each) > count(line, best) ? each : best;
        }
        return new Csv(blob, stream, best, setting);
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    @Override
    public Step next() throws IOException {
        try {
            if (!records.hasNext()) {
                return new End();
            }
            CsvRecord row = records.next();
            String line = Long.toString(row.getStartingLineNumber());
            String place = blob.place() + ", line " + line;
            Fields fields = name -> cell(row, name);
            return new Ready(fields.arrival(line, place, List.of(), setting));
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            throw new Refusal("broken table: " + (cause == null ? e.getMessage() : cause.getMessage()));
        }
    }

    private Optional<String> cell(CsvRecord row, String field) {
        return Optional.ofNullable(columns.get(field))
                .filter(at -> at < row.getFieldCount())
                .map(row::getField)
                .filter(c -> !c.isBlank());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

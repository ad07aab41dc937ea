package org.chancery.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Claims as CSV (RFC 4180), UTF-8, lists joined by "; ". */
final class CsvExport implements Exporter {
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(ClaimRow.COLUMNS);
        selection.claims(found -> csv.writeRecord(ClaimRow.of(found).cells()));
        csv.flush();
        text.flush();
    }
}

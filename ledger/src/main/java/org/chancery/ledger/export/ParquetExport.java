package org.chancery.ledger.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Claims as Apache Parquet. */
final class ParquetExport implements Exporter {
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        try (CarpetWriter<ClaimRow> parquet = new CarpetWriter<>(new Unclosed(out), ClaimRow.class)) {
            selection.claims(found -> parquet.accept(ClaimRow.of(found)));
        }
    }

    /** The writer closes its stream; ours stays open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

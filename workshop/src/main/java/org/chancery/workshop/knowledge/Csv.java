package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a source's CSV file. */
final class Csv {
    private Csv() {}

    static List<NamedCsvRecord> rows(Path file) {
        NamedCsvRecordHandler handler =
                NamedCsvRecordHandler.builder().allowDuplicateHeaderFields(true).build();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .build(handler, file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    static Optional<LocalDate> date(NamedCsvRecord row, String name) {
        return date(field(row, name));
    }

    /** The date of a field; a year or month alone is its first day; empty where there is none. */
    static Optional<LocalDate> date(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(LocalDate.parse(value));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return Optional.of(LocalDate.parse(value + "-01"));
        }
        return value.matches("\\d{4}") ? Optional.of(LocalDate.parse(value + "-01-01")) : Optional.empty();
    }

    /** The first field that is a whole date, or begins with one. */
    static Optional<LocalDate> anyDate(NamedCsvRecord row) {
        return row.getFields().stream()
                .map(field -> field.strip())
                .filter(field -> field.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(field -> LocalDate.parse(field.substring(0, 10)))
                .findFirst();
    }
}

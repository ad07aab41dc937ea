package org.chancery.workshop.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.chancery.language.linear.Packed;

/** Writes model files, as {@link Packed} reads them. */
final class Packer {
    /** What a weight of one becomes, before a row's exponent takes bits off. */
    private static final double UNIT = 32;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Packer() {
        number(Packed.format());
    }

    void number(int value) {
        int left = value;
        while ((left & ~127) != 0) {
            bytes.write(left & 127 | 128);
            left >>>= 7;
        }
        bytes.write(left);
    }

    void strings(Collection<String> values) {
        number(values.size());
        for (String value : values) {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            bytes.writeBytes(encoded);
        }
    }

    void table(Map<Integer, Integer> table) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        sorted.putAll(table);
        number(sorted.size());
        int last = 0;
        for (int key : sorted.keySet()) {
            number(key - last);
            last = key;
        }
        sorted.values().forEach(this::number);
    }

    private record Row(int hash, int exponent, byte[] classes, byte[] weights) {}

    /** Writes a learner's averages; those below {@code least} are left out. */
    void model(Learner learner, double least) {
        List<Row> rows = new ArrayList<>();
        int cells = 0;
        for (int row = 0; row < learner.rows(); row++) {
            Row quantised = quantise(learner, row, least);
            if (quantised.classes.length > 0) {
                rows.add(quantised);
                cells += quantised.classes.length;
            }
        }
        rows.sort(Comparator.comparing(Row::hash, Integer::compareUnsigned));
        number(learner.classes());
        number(rows.size());
        number(cells);
        int last = 0;
        for (Row row : rows) {
            number(row.hash - last);
            last = row.hash;
        }
        for (Row row : rows) {
            number(row.classes.length);
            bytes.write(row.exponent);
        }
        rows.forEach(row -> bytes.writeBytes(row.classes));
        rows.forEach(row -> bytes.writeBytes(row.weights));
    }

    /** A row's weights as they are written; what is below {@code least} when read back is left out. */
    private static Row quantise(Learner learner, int row, double least) {
        double most = 0;
        for (int i = 0; i < learner.cells(row); i++) {
            most = Math.max(most, Math.abs(learner.average(row, i)));
        }
        int exponent = 0;
        while (Math.round(most * UNIT / (1 << exponent)) > 127) {
            exponent++;
        }
        byte[] weights = new byte[learner.cells(row)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.round(learner.average(row, i) * UNIT / (1 << exponent));
        }
        double smallest = least * UNIT / (1 << exponent);
        int[] order = IntStream.range(0, weights.length)
                .filter(i -> weights[i] != 0 && Math.abs(weights[i]) >= smallest)
                .boxed()
                .sorted(Comparator.comparing(i -> learner.cellClass(row, i)))
                .mapToInt(i -> i)
                .toArray();
        byte[] classes = new byte[order.length];
        byte[] kept = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            classes[i] = (byte) learner.cellClass(row, order[i]);
            kept[i] = weights[order[i]];
        }
        return new Row(learner.hash(row), exponent, classes, kept);
    }

    /** What was written so far, to be read. */
    Packed packed() {
        return Packed.of(bytes.toByteArray());
    }

    /** Deflates into the file; a reader sees the old file or the new one, never half of one. */
    void write(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(part), deflater)) {
                bytes.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        } finally {
            deflater.end();
        }
    }
}

package org.chancery.workshop.language;

import java.util.Arrays;
import org.chancery.language.linear.Features;
import org.chancery.language.linear.LinearModel;
import org.chancery.language.linear.Scorer;

/**
 * An averaged perceptron (Collins 2002) over hashed features, with sparse rows: a feature gets a cell for a class when
 * an update first touches both, and speaks only once it had several updates (Goldberg and Elhadad 2011).
 */
final class Learner implements Scorer {
    private static final int FIRST_CELLS = 2;

    private final int classes;
    private final int leastTouched;
    private int[] keys = new int[1 << 16];
    private int[] rowOf = new int[1 << 16];
    private int rowCount;
    private int[] hash = new int[1 << 14];
    private int[] start = new int[1 << 14];
    private int[] used = new int[1 << 14];
    private int[] room = new int[1 << 14];
    private int[] touched = new int[1 << 14];
    private byte[] cellClass = new byte[1 << 16];
    private float[] weight = new float[1 << 16];
    private double[] drift = new double[1 << 16];
    private int cells;
    private double clock = 1;

    /**
     * A learner that knows nothing.
     *
     * @param leastTouched how many updates a feature must have had before it counts
     */
    Learner(int classes, int leastTouched) {
        this.classes = classes;
        this.leastTouched = leastTouched;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int row = find(features.get(i));
            if (row >= 0 && touched[row] >= leastTouched) {
                int end = start[row] + used[row];
                for (int cell = start[row]; cell < end; cell++) {
                    scores[cellClass[cell] & 255] += weight[cell];
                }
            }
        }
    }

    /** One more decision was made; the average is over decisions. */
    void tick() {
        clock++;
    }

    /** Moves every feature's weight for one class. */
    void update(Features features, int klass, float step) {
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            touched[row]++;
            int cell = cell(row, klass);
            weight[cell] += step;
            drift[cell] += clock * step;
        }
    }

    private int find(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return rowOf[slot];
    }

    private int row(int key) {
        int found = find(key);
        if (found >= 0) {
            return found;
        }
        if (rowCount * 2 >= keys.length) {
            rehash();
        }
        if (rowCount == hash.length) {
            hash = Arrays.copyOf(hash, rowCount * 2);
            start = Arrays.copyOf(start, rowCount * 2);
            used = Arrays.copyOf(used, rowCount * 2);
            room = Arrays.copyOf(room, rowCount * 2);
            touched = Arrays.copyOf(touched, rowCount * 2);
        }
        hash[rowCount] = key;
        start[rowCount] = reserve(FIRST_CELLS);
        room[rowCount] = FIRST_CELLS;
        put(key, rowCount);
        return rowCount++;
    }

    private void put(int key, int row) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        rowOf[slot] = row;
    }

    private void rehash() {
        keys = new int[keys.length * 2];
        rowOf = new int[keys.length];
        for (int row = 0; row < rowCount; row++) {
            put(hash[row], row);
        }
    }

    private int reserve(int count) {
        int from = cells;
        cells += count;
        if (cells > weight.length) {
            int length = Math.max(cells, weight.length * 3 / 2);
            cellClass = Arrays.copyOf(cellClass, length);
            weight = Arrays.copyOf(weight, length);
            drift = Arrays.copyOf(drift, length);
        }
        return from;
    }

    private int cell(int row, int klass) {
        int end = start[row] + used[row];
        for (int cell = start[row]; cell < end; cell++) {
            if ((cellClass[cell] & 255) == klass) {
                return cell;
            }
        }
        if (used[row] == room[row]) {
            int moved = reserve(room[row] * 2);
            System.arraycopy(cellClass, start[row], cellClass, moved, used[row]);
            System.arraycopy(weight, start[row], weight, moved, used[row]);
            System.arraycopy(drift, start[row], drift, moved, used[row]);
            start[row] = moved;
            room[row] *= 2;
        }
        int cell = start[row] + used[row]++;
        cellClass[cell] = (byte) klass;
        return cell;
    }

    /** The averaged model as it would be shipped. */
    LinearModel averaged(double least) {
        Packer packer = new Packer();
        packer.model(this, least);
        return LinearModel.read(packer.packed());
    }

    int rows() {
        return rowCount;
    }

    int hash(int row) {
        return hash[row];
    }

    /** How many cells of a row count; none where the row had too few updates. */
    int cells(int row) {
        return touched[row] < leastTouched ? 0 : used[row];
    }

    int cellClass(int row, int index) {
        return cellClass[start[row] + index] & 255;
    }

    /** A weight averaged over all decisions so far. */
    double average(int row, int index) {
        int cell = start[row] + index;
        return weight[cell] - drift[cell] / clock;
    }
}

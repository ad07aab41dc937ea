package org.chancery.knowledge.check;

import org.chancery.knowledge.TableRow;

/**
 * What is wrong with a row.
 *
 * @param error whether the row is refused; otherwise it is only told
 */
public record Finding(String file, int line, String reason, boolean error) implements Comparable<Finding> {
    static Finding error(TableRow row, String reason) {
        return new Finding(row.file(), row.line(), reason, true);
    }

    static Finding notice(TableRow row, String reason) {
        return new Finding(row.file(), row.line(), reason, false);
    }

    @Override
    public int compareTo(Finding other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : reason.compareTo(other.reason);
    }

    @Override
    public String toString() {
        return file + ", line " + line + ": " + reason;
    }
}

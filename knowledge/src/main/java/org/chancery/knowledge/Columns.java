package org.chancery.knowledge;

import java.util.List;

/** The columns of a table, found by name: tens of thousands of times, hence by hash. */
final class Columns {
    private final List<String> names;
    private final int[] hashes;

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        this.hashes = new int[names.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = names.get(i).hashCode();
        }
    }

    List<String> names() {
        return names;
    }

    int size() {
        return hashes.length;
    }

    /** The column's place; -1 where there is none of the name. */
    int at(String name) {
        int hash = name.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && names.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

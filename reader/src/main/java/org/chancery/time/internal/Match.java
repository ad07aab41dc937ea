package org.chancery.time.internal;

/** A time expression at lexemes {@code first} to {@code end} (exclusive). */
record Match(int first, int end, Meaning meaning) {
    int length() {
        return end - first;
    }
}

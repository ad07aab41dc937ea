package org.chancery.intake.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, each within a limit; what goes past it is passed over up to the line's end. */
final class Lines {
    private final InputStream stream;
    private final long limit;
    private final byte[] buffer = new byte[65_536];
    private int position;
    private int filled;
    private long number;

    Lines(InputStream stream, long limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /**
     * A line without its end.
     *
     * @param tooLong whether it went past the limit: then the bytes are empty
     */
    record Line(long number, byte[] bytes, boolean tooLong) {}

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long length = 0;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - position;
            if (length <= limit) {
                line.write(buffer, position, end - position);
            } else if (length > 4 * limit) {
                throw new Refusal("line " + (number + 1) + " has no end");
            }
            position = Math.min(end + 1, filled);
            if (end < filled) {
                break;
            }
        }
        return any
                ? Optional.of(new Line(++number, length > limit ? new byte[0] : line.toByteArray(), length > limit))
                : Optional.empty();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }
}

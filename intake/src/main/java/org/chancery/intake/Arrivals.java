package org.chancery.intake;

import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Arrivals one after the other, read only as they are asked for. Not thread-safe; to be closed.
 *
 * <p>No input ends the run: what cannot be read is a {@link Arrival.Refused} in its place.
 */
public interface Arrivals extends Iterator<Arrival>, AutoCloseable {
    /** Bytes of the inputs that have been read so far, packed as they came. */
    long bytesRead();

    /** Bytes of all inputs, where that is known: of files, not of standard input or addresses. */
    OptionalLong bytesInAll();

    @Override
    void close();

    /** The arrivals that are left, as a stream that closes them. */
    default Stream<Arrival> stream() {
        Iterable<Arrival> rest = () -> this;
        return StreamSupport.stream(rest.spliterator(), false).onClose(this::close);
    }
}

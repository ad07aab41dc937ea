package org.chancery.reader;

import java.util.function.Supplier;

/** Stands by while a report is read, floor by floor: to time the floors, or to see what each makes of it. */
public interface Watch {
    /** Runs a floor's part, once, and hands on what it gives. */
    <T> T over(Floor floor, Supplier<T> part);
}

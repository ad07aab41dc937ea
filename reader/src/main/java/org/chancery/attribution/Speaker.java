package org.chancery.attribution;

import java.util.List;

/**
 * Who a voucher is among the parties.
 *
 * @param parties those that it speaks for: a minister's or ministry's state; none for outlets and unknowns
 * @param person whether it is a person, known by name
 */
public record Speaker(List<String> parties, boolean person) {
    /** Nobody known. */
    public static final Speaker UNKNOWN = new Speaker(List.of(), false);

    public Speaker {
        parties = List.copyOf(parties);
    }
}

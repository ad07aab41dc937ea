package org.chancery.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/**
 * A stretch of the report that somebody vouches for; all spans in UTF-16.
 *
 * @param within index of the attribution whose content holds this one
 * @param stance what the cue makes of the content
 */
public record Attribution(Voucher voucher, List<Span> content, OptionalInt within, Stance stance) {
    public Attribution {
        content = List.copyOf(content);
    }
}

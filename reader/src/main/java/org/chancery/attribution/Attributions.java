package org.chancery.attribution;

import java.util.List;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/** Who vouches for what in a report. */
public interface Attributions {
    /** In the order of the text. */
    List<Attribution> all();

    /** The chain behind a stretch of text, innermost first; empty: the report itself says so. */
    List<Voucher> chain(Span stretch);

    /** The attributions whose content covers the stretch, innermost first. */
    List<Attribution> covering(Span stretch);
}

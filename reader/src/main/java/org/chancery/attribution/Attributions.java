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

    /**
     * The chain behind a claim that may itself be an act of speech: attributions whose cue is the claim's own verb are
     * left out, so that "X accused Y of Z" is X's act and only those who relay it vouch for it.
     *
     * @param ownCue the claim's own verb or event noun
     */
    List<Voucher> chain(Span stretch, Span ownCue);

    /** The attributions whose content covers the stretch, innermost first. */
    List<Attribution> covering(Span stretch);
}

package org.chancery.attribution;

import java.util.List;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/** Who vouches for what in a report. */
public interface Attributions {
    /**
     * The report's own attributions, the outermost, in the order of the text. Those nested in their contents, and the
     * outlets that relay them, show in {@link #covering} and in the chains.
     */
    List<Attribution> all();

    /** Those nested in the contents of the report's own, which {@link Attribution#within} names; in the order of the text. */
    default List<Attribution> nested() {
        return List.of();
    }

    /**
     * The chain behind a stretch of text, innermost first; empty: the report itself says so. An attribution counts where
     * its content holds half of the stretch or more; a claim's verb asks more sharply than a whole sentence.
     */
    List<Voucher> chain(Span stretch);

    /**
     * The chain behind a claim that may itself be an act of speech: attributions whose cue is the claim's own verb are
     * left out, so that "X accused Y of Z" is X's act and only those who relay it vouch for it.
     *
     * @param ownCue the claim's own verb or event noun
     */
    List<Voucher> chain(Span stretch, Span ownCue);

    /** Who a voucher of a chain is among the parties. */
    default Speaker speaker(Voucher voucher) {
        return Speaker.UNKNOWN;
    }

    /** The attributions whose content covers the stretch, innermost first. */
    List<Attribution> covering(Span stretch);
}

package org.chancery.party;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/**
 * A mention of a party, person, office, outlet or place at tokens {@code first} to {@code end} (exclusive).
 *
 * @param head the token that heads it in the parse
 * @param name the usual English name, or the report's words
 * @param codes the parties that it stands for: one for a state, organ or official; several for "the two sides"; empty
 *     for a person or body of no known party
 * @param person the full name of the person meant; an office alone names its holder on the report's date
 * @param office "President of Viet Nam"
 * @param note what differs between the report and what is known
 */
public record PartyMention(
        int sentence,
        int first,
        int end,
        int head,
        Span span,
        Mention.Kind kind,
        String name,
        List<String> codes,
        Optional<String> person,
        Optional<String> office,
        Optional<String> note) {
    public PartyMention {
        codes = List.copyOf(codes);
    }
}

package org.chancery.intake.feed;

import java.util.List;
import java.util.Optional;

/** A feed with its entries, in its own order. */
record Feed(Optional<String> title, Optional<String> language, List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }
}

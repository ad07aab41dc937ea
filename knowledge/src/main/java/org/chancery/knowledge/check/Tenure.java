package org.chancery.knowledge.check;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.knowledge.TableRow;

/** A row of holders.tsv with its dates: {@code end} is the first day after what is known, or none. */
record Tenure(TableRow row, LocalDate from, Optional<LocalDate> end) {
    String seat() {
        return row.get("state") + " " + row.get("office");
    }

    LocalDate until() {
        return end.orElse(LocalDate.MAX);
    }
}

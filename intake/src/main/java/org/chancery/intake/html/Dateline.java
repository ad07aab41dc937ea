package org.chancery.intake.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day that a page shows beside its headline, where its metadata has none: a short line with a date in it. */
final class Dateline {
    private static final int SHORT = 120;
    private static final int AFTER = 12;
    private static final int BEFORE = 4;

    private Dateline() {}

    /** Looked for below the headline, down to the second long paragraph, then just above it. */
    static Optional<LocalDate> of(List<Block> blocks) {
        int headline = headline(blocks);
        int paragraphs = 0;
        for (int i = headline + 1; i < Math.min(blocks.size(), headline + 1 + AFTER) && paragraphs < 2; i++) {
            Optional<LocalDate> day = day(blocks.get(i));
            if (day.isPresent()) {
                return day;
            }
            paragraphs += isText(blocks.get(i)) ? 1 : 0;
        }
        for (int i = headline - 1; i >= Math.max(0, headline - BEFORE); i--) {
            Optional<LocalDate> day = day(blocks.get(i));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The first heading of the highest rank; before the first block where there is none. */
    private static int headline(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).owner().normalName().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isText(Block block) {
        return block.good() && block.characters() > 2 * SHORT;
    }

    private static Optional<LocalDate> day(Block block) {
        if (block.characters() > SHORT || block.linkShare() > 0.9) {
            return Optional.empty();
        }
        String text = block.text();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean later = lower.contains("updated") || lower.contains("modified") || lower.contains("reviewed");
        boolean first = lower.contains("published") || lower.contains("posted");
        return later && !first ? Optional.empty() : Dates.in(text);
    }
}

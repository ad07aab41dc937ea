package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the last crumbs of furniture off the blocks of a main text. */
final class Trim {
    private static final double LINKED = 0.6;
    private static final int LONG = 60;
    private static final Set<String> LISTED = Set.of("li", "td", "th", "dd", "dt", "pre");

    private Trim() {}

    static List<Block> of(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Block block : blocks) {
            boolean repeated = block.characters() >= LONG && !seen.add(block.text());
            if (!repeated && (block.heading() || block.good() || block.linkShare() < LINKED)) {
                kept.add(block);
            }
        }
        int first = 0;
        while (first < kept.size() && isCrumb(kept.get(first))) {
            first++;
        }
        int last = kept.size() - 1;
        while (last > first && isCrumb(kept.get(last))) {
            last--;
        }
        return first < kept.size() ? kept.subList(first, last + 1) : kept;
    }

    /** A heading or short line that has no text of its own to stand by: a title, a byline, a label. */
    private static boolean isCrumb(Block block) {
        return !block.good() && !LISTED.contains(block.owner().normalName());
    }
}

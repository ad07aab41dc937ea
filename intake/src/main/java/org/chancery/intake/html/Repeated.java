package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a page that its data repeats, as schema.org's {@code articleBody}.
 *
 * <p>Some pages give only a teaser there, and some give what is not on the page: the blocks count only where they hold
 * most of the data's words, and not much less text than was found without it.
 */
final class Repeated {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final double MOST = 0.8;
    private static final double NOT_LESS = 0.6;
    private static final int LEAST_CHARACTERS = 300;

    private Repeated() {}

    static Optional<List<Block>> of(Facts facts, List<Block> blocks, List<Block> found) {
        String body = facts.body().orElse("");
        if (body.length() < LEAST_CHARACTERS) {
            return Optional.empty();
        }
        Set<String> wanted = runs(body);
        Set<String> covered = new HashSet<>();
        List<Block> repeated = new ArrayList<>();
        int characters = 0;
        for (Block block : blocks) {
            Set<String> own = runs(block.text());
            int size = own.size();
            own.retainAll(wanted);
            if (size > 0 && own.size() > size / 2) {
                repeated.add(block);
                covered.addAll(own);
                characters += block.characters();
            }
        }
        int before = found.stream().mapToInt(Block::characters).sum();
        boolean whole = covered.size() >= MOST * wanted.size() && characters >= NOT_LESS * before;
        return whole ? Optional.of(repeated) : Optional.empty();
    }

    /** Runs of three words; of a shorter text, the text. */
    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        if (words.size() < RUN && !words.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}

package org.chancery.workshop.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Divides pinyin into its syllables: "jiwei" → ji, wei. */
final class Pinyin {
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:[bpmf](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|u)|miu"
                    + "|[dtnl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|ui|uan|un|ü|üe)"
                    + "|[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)"
                    + "|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)"
                    + "|(?:[zcs]h?|r)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)"
                    + "|y(?:a|e|ao|ou|an|in|ang|ing|ong|i|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)"
                    + "|a|e|o|ai|ei|ao|ou|an|en|ang|er)");
    private static final int LONGEST = 6;

    private Pinyin() {}

    /** The syllables of a name's words, the fewest; empty where they are not all pinyin. */
    static Optional<List<List<String>>> words(String name) {
        List<List<String>> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).replace("'", "").split("[ -]+")) {
            List<String> syllables = split(word);
            if (syllables.isEmpty() || word.length() > 24) {
                return Optional.empty();
            }
            words.add(syllables);
        }
        return Optional.of(words);
    }

    private static List<String> split(String word) {
        List<List<String>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            List<String> shortest = List.of();
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                List<String> before = best.get(start);
                boolean reached = start == 0 || !before.isEmpty();
                if (reached && SYLLABLE.matcher(word.substring(start, end)).matches()) {
                    List<String> now = new ArrayList<>(before);
                    now.add(word.substring(start, end));
                    shortest = shortest.isEmpty() || now.size() <= shortest.size() ? now : shortest;
                }
            }
            best.add(shortest);
        }
        return best.get(word.length());
    }
}

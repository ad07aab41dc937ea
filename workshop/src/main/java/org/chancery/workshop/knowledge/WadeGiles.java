package org.chancery.workshop.knowledge;

import java.util.List;

/** From pinyin to Wade–Giles, syllable by syllable, without tones and apostrophes' variants (Giles, 1892). */
final class WadeGiles {
    private record Change(String from, String to) {}

    /** Whole syllables whose vowel changes too; before the initials. */
    private static final List<Change> WHOLE = List.of(
            new Change("zhi", "chih"),
            new Change("chi", "ch'ih"),
            new Change("shi", "shih"),
            new Change("ri", "jih"),
            new Change("zi", "tzu"),
            new Change("ci", "tz'u"),
            new Change("si", "ssu"),
            new Change("he", "ho"),
            new Change("ke", "k'o"),
            new Change("ge", "ko"),
            new Change("e", "o"),
            new Change("er", "erh"),
            new Change("you", "yu"),
            new Change("yu", "yü"),
            new Change("yue", "yüeh"),
            new Change("yuan", "yüan"),
            new Change("yun", "yün"),
            new Change("yan", "yen"),
            new Change("ye", "yeh"),
            new Change("yi", "i"),
            new Change("lv", "lü"),
            new Change("nv", "nü"),
            new Change("gui", "kuei"),
            new Change("kui", "k'uei"));

    private static final List<Change> INITIALS = List.of(
            new Change("zh", "ch"),
            new Change("ch", "ch'"),
            new Change("q", "ch'"),
            new Change("j", "ch"),
            new Change("x", "hs"),
            new Change("z", "ts"),
            new Change("c", "ts'"),
            new Change("b", "p"),
            new Change("p", "p'"),
            new Change("d", "t"),
            new Change("t", "t'"),
            new Change("g", "k"),
            new Change("k", "k'"),
            new Change("r", "j"));

    private WadeGiles() {}

    /** "xi" → "hsi", "zhao" → "chao". */
    static String of(String pinyin) {
        String syllable = syllable(pinyin);
        return pinyin.matches("(g|k|h|sh).*") ? syllable : syllable.replaceAll("uo$", "o");
    }

    private static String syllable(String pinyin) {
        for (Change change : WHOLE) {
            if (pinyin.equals(change.from())) {
                return change.to();
            }
        }
        for (Change change : INITIALS) {
            if (pinyin.startsWith(change.from()) && !pinyin.startsWith("sh")) {
                boolean palatal = List.of("q", "j", "x").contains(change.from());
                return change.to() + rhyme(pinyin.substring(change.from().length()), palatal);
            }
        }
        return rhyme(pinyin, false);
    }

    private static String rhyme(String rhyme, boolean palatal) {
        String front = palatal && rhyme.startsWith("u") ? "ü" + rhyme.substring(1) : rhyme;
        return front.replaceAll("ian$", "ien").replaceAll("([iü])e$", "$1eh").replaceAll("ong$", "ung");
    }
}

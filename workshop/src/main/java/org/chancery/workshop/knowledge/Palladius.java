package org.chancery.workshop.knowledge;

import java.util.List;

/**
 * From pinyin to the Russian system of Archimandrite Palladius (1888), in Latin letters as Russian texts in English
 * have it: "xi" → "si", "jin" → "tszin", "zhang" → "chzhan". Soft signs are left out, and so a final n is ng too.
 */
final class Palladius {
    private record Change(String from, String to) {}

    private static final List<Change> INITIALS = List.of(
            new Change("zh", "chzh"),
            new Change("ch", "ch"),
            new Change("sh", "sh"),
            new Change("j", "tsz"),
            new Change("q", "ts"),
            new Change("x", "s"),
            new Change("z", "tsz"),
            new Change("c", "ts"),
            new Change("r", "zh"),
            new Change("h", "kh"));

    /** The rest of a syllable that begins with y or w, or nothing. */
    private static final List<Change> WHOLE = List.of(
            new Change("yi", "i"),
            new Change("yin", "in"),
            new Change("ying", "in"),
            new Change("ye", "ye"),
            new Change("you", "yu"),
            new Change("yu", "yuy"),
            new Change("yong", "yun"),
            new Change("yang", "yan"),
            new Change("wu", "u"),
            new Change("er", "er"),
            new Change("hui", "khuey"),
            new Change("ju", "tszyuy"),
            new Change("qu", "tsyuy"),
            new Change("xu", "syuy"),
            new Change("lü", "lyuy"),
            new Change("nü", "nyuy"));

    private Palladius() {}

    static String of(String pinyin) {
        for (Change change : WHOLE) {
            if (pinyin.equals(change.from())) {
                return change.to();
            }
        }
        if (pinyin.startsWith("w")) {
            return "v" + rhyme(pinyin.substring(1), false);
        }
        if (pinyin.startsWith("y")) {
            return pinyin.replaceAll("ng$", "n");
        }
        for (Change change : INITIALS) {
            if (pinyin.startsWith(change.from())) {
                String rhyme = pinyin.substring(change.from().length());
                boolean palatal = List.of("j", "q", "x").contains(change.from());
                boolean hissing = !palatal && !change.from().equals("h") && rhyme.equals("i");
                return change.to() + (hissing && !change.from().endsWith("h") ? "y" : rhyme(rhyme, palatal));
            }
        }
        return pinyin.startsWith("si") && pinyin.length() == 2
                ? "sy"
                : initial(pinyin) + rhyme(pinyin.substring(initial(pinyin).length()), false);
    }

    private static String initial(String pinyin) {
        return "aoeiuü".indexOf(pinyin.charAt(0)) >= 0 ? "" : pinyin.substring(0, 1);
    }

    private static String rhyme(String rhyme, boolean palatal) {
        String open = rhyme.replaceAll("ng$", "n");
        String front = palatal && open.startsWith("u") ? "y" + open : open;
        return front.replaceAll("^ong?$|^on$", "un")
                .replaceAll("^ion$", "yun")
                .replaceAll("^iu$", "yu")
                .replaceAll("^ia", "ya")
                .replaceAll("^ie$", "e")
                .replaceAll("^uo$", "o")
                .replaceAll("^ui$", "uy")
                .replaceAll("^(ü|yü)e$", "yue")
                .replaceAll("([ae])i$", "$1y");
    }
}

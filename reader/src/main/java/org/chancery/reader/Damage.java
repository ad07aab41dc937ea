package org.chancery.reader;

import java.util.List;
import java.util.stream.Stream;

/** Characters that show a text was damaged on its way: they are read around, and told. */
final class Damage {
    private Damage() {}

    /** Warnings that name the first place of each kind, in code points; linear in the text. */
    static List<String> in(String text) {
        int controls = 0;
        int firstControl = -1;
        int replaced = 0;
        int firstReplaced = -1;
        int at = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)), at++) {
            int c = text.codePointAt(i);
            if (isControl(c)) {
                controls++;
                firstControl = firstControl < 0 ? at : firstControl;
            } else if (c == 0xFFFD || c >= 0xD800 && c <= 0xDFFF) {
                replaced++;
                firstReplaced = firstReplaced < 0 ? at : firstReplaced;
            }
        }
        return Stream.of(
                        told(controls, "control character", firstControl),
                        told(replaced, "undecodable character", firstReplaced))
                .filter(warning -> !warning.isEmpty())
                .toList();
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && "\t\n\r\f\u000b\u0085".indexOf(c) < 0;
    }

    private static String told(int count, String what, int first) {
        if (count == 0) {
            return "";
        }
        return "damaged text: " + count + " " + what + (count == 1 ? "" : "s") + ", the first at " + first;
    }
}

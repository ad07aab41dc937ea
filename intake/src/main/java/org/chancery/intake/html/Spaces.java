package org.chancery.intake.html;

/** White space as a page shows it: one space for any stretch. */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
    }

    /** A name or title, on one line. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        append(plain, text);
        return plain.toString().strip();
    }

    /** Appends with stretches of white space as one space, none at the beginning. */
    static void append(StringBuilder to, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                to.append(c);
            } else if (to.length() > 0 && to.charAt(to.length() - 1) != ' ') {
                to.append(' ');
            }
        }
    }
}

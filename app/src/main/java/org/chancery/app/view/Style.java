package org.chancery.app.view;

import java.util.Map;

/**
 * How text is set on the terminal.
 *
 * @param colour whether ANSI colours may be used: not when piped, not with NO_COLOR (no-color.org)
 * @param width columns
 */
public record Style(boolean colour, int width) {
    private static final int NARROWEST = 40;
    private static final int USUAL = 100;
    private static final int WIDEST = 120;

    /** For what standard output goes to. */
    public static Style here() {
        return of(System.getenv(), Terminal.here());
    }

    /** For a terminal, with NO_COLOR and TERM of the environment; lines wider than 120 columns are hard to read. */
    public static Style of(Map<String, String> environment, Terminal terminal) {
        boolean colour = terminal.out()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        int columns = terminal.columns() == 0 ? USUAL : terminal.columns();
        return new Style(colour, Math.max(NARROWEST, Math.min(WIDEST, columns)));
    }

    public String bold(String text) {
        return in("1", text);
    }

    public String faint(String text) {
        return in("2", text);
    }

    public String green(String text) {
        return in("32", text);
    }

    public String yellow(String text) {
        return in("33", text);
    }

    public String red(String text) {
        return in("31", text);
    }

    public String cyan(String text) {
        return in("36", text);
    }

    private String in(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

package org.chancery.app.view;

import java.util.Map;

/**
 * How text is set on the terminal.
 *
 * @param colour whether ANSI colours may be used: not when piped, not with NO_COLOR (no-color.org)
 * @param width columns
 */
public record Style(boolean colour, int width) {
    private static final int NARROWEST = 60;
    private static final int USUAL = 100;
    private static final int WIDEST = 160;

    /** From the environment: NO_COLOR, TERM, COLUMNS. */
    public static Style of(Map<String, String> environment, boolean terminal) {
        boolean colour = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Style(colour, width(environment.getOrDefault("COLUMNS", "")));
    }

    private static int width(String columns) {
        if (!columns.matches("[0-9]{1,4}")) {
            return USUAL;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
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
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

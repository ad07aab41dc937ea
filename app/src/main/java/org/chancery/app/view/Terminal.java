package org.chancery.app.view;

import java.util.Map;
import java.util.Properties;

/**
 * What people see the output on. The launcher asks the system, as Java cannot tell the standard streams apart.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns its width; 0 where unknown
 */
public record Terminal(boolean out, boolean err, int columns) {
    /** What the launcher says ({@code chancery.terminal}: "out", "err" or both; {@code chancery.columns}). */
    public static Terminal of(Properties properties, Map<String, String> environment) {
        String streams = properties.getProperty("chancery.terminal", "");
        int asked = number(environment.getOrDefault("COLUMNS", ""));
        int columns = asked > 0 ? asked : number(properties.getProperty("chancery.columns", ""));
        return new Terminal(streams.contains("out"), streams.contains("err"), columns);
    }

    /** This process's. */
    public static Terminal here() {
        return of(System.getProperties(), System.getenv());
    }

    private static int number(String columns) {
        return columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
    }
}

package org.chancery.intake.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a host's robots.txt lets this program fetch, as RFC 9309 has it: the group for this program's name, or that for
 * all; the longest rule that matches decides, allowing where two are equally long.
 */
final class Robots {
    static final Robots ALL = new Robots(List.of(), Optional.empty());
    static final Robots NOTHING = new Robots(List.of(new Rule("/", false)), Optional.empty());
    private static final int MOST_RULES = 10_000;
    private static final double LONGEST_DELAY = 60;

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private record Rule(String path, boolean allows) {}

    private Robots(List<Rule> rules, Optional<Duration> delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    static Robots parse(String text, String agent) {
        Group own = new Group();
        Group all = new Group();
        List<Group> open = new ArrayList<>();
        boolean naming = false;
        for (String line : text.split("\\R")) {
            int comment = line.indexOf('#');
            String plain = (comment < 0 ? line : line.substring(0, comment)).strip();
            int colon = plain.indexOf(':');
            if (colon <= 0) {
                continue;
            }
            String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = plain.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (!naming) {
                    open.clear();
                }
                naming = true;
                String name = value.toLowerCase(Locale.ROOT);
                if (name.equals("*")) {
                    open.add(all);
                } else if (name.equals(agent) || name.startsWith(agent + "/")) {
                    own.named = true;
                    open.add(own);
                }
            } else {
                naming = false;
                open.forEach(group -> group.add(key, value));
            }
        }
        Group group = own.named ? own : all;
        return new Robots(group.rules, group.delay);
    }

    /** A group of rules while it is read. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Duration> delay = Optional.empty();
        private boolean named;

        void add(String key, String value) {
            boolean rule = key.equals("allow") || key.equals("disallow");
            if (rule && !value.isEmpty() && rules.size() < MOST_RULES) {
                rules.add(new Rule(value, key.equals("allow")));
            } else if (key.equals("crawl-delay") && value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
                double seconds = Math.min(LONGEST_DELAY, Double.parseDouble(value));
                delay = Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
            }
        }
    }

    /** Whether a path with its query may be fetched. */
    boolean allows(String path) {
        if (path.equals("/robots.txt")) {
            return true;
        }
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length >= longest && matches(rule.path(), path)) {
                allowed = length == longest ? allowed || rule.allows() : rule.allows();
                longest = length;
            }
        }
        return allowed;
    }

    /** How long to wait between two requests, where it says. */
    Optional<Duration> delay() {
        return delay;
    }

    /** With {@code *} for anything and {@code $} at the end for the end; greedy from the left, so linear in practice. */
    private static boolean matches(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String[] parts = (whole ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (last && whole) {
                return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
            }
            int found = path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}

package org.chancery.ledger.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amounts in a quote, by what they count: "12 soldiers" is soldier → 12, "$400 million" is $ → 400 million. */
final class Numbers {
    private static final Pattern AMOUNT = Pattern.compile(
            "([$€£¥])?(?<![\\p{L}\\d][-–.,])\\b(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?(?: (thousand|million|billion|trillion))?"
                    + "(?: (?:more |other )?(\\p{L}{3,20}))?");
    private static final Map<String, Double> SCALES =
            Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
    private static final Pattern MONTH =
            Pattern.compile("january|february|march|april|may|june|july|august|september|october|november|december");

    private Numbers() {}

    /** Amounts by unit; days, years and bare numbers are left out. */
    static Map<String, Double> of(String quote) {
        Map<String, Double> amounts = new HashMap<>();
        Matcher matcher = AMOUNT.matcher(quote);
        while (matcher.find()) {
            String noun = matcher.group(5) == null ? "" : matcher.group(5).toLowerCase(Locale.ROOT);
            String unit = matcher.group(1) == null ? singular(noun) : matcher.group(1);
            if (!unit.isEmpty() && !MONTH.matcher(unit).matches()) {
                amounts.putIfAbsent(unit, value(matcher));
            }
        }
        return amounts;
    }

    private static double value(Matcher matcher) {
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        double value = Double.parseDouble(matcher.group(2).replace(",", "") + fraction);
        return matcher.group(4) == null ? value : value * SCALES.getOrDefault(matcher.group(4), 1.0);
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Whether both count the same thing and come to different amounts. */
    static boolean differ(Map<String, Double> a, Map<String, Double> b) {
        return !disputed(a, b).isEmpty();
    }

    /** What of the first the second counts as well, and to another amount. */
    static Map<String, Double> disputed(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> disputed = new TreeMap<>();
        a.forEach((unit, amount) -> {
            if (b.containsKey(unit) && Math.abs(b.get(unit) - amount) > 1e-9) {
                disputed.put(unit, amount);
            }
        });
        return disputed;
    }

    /** "$160,000,000, 12 soldier". */
    static String told(Map<String, Double> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> amount.getKey().length() == 1
                        ? amount.getKey() + plain(amount.getValue())
                        : plain(amount.getValue()) + " " + amount.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String plain(double amount) {
        return amount == Math.rint(amount)
                ? String.format(Locale.ROOT, "%,d", (long) amount)
                : String.format(Locale.ROOT, "%,.4f", amount).replaceAll("0+$", "");
    }
}

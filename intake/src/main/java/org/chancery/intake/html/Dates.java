package org.chancery.intake.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them in their metadata, addresses and datelines; days that could be read two ways are left. */
public final class Dates {
    private static final int EARLIEST = 1980;
    private static final int LATEST = 2099;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:t?\\d{4,6}z?)?$");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?:of\\s)?" + MONTH + ",?[\\s-]{1,3}(\\d{4})\\b");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");
    private static final Pattern IN_PATH = Pattern.compile("/(\\d{4})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_-]|$)");
    private static final Pattern RUN_IN_PATH = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final int LONGEST = 200;

    private Dates() {}

    /** The first day in a short text. */
    public static Optional<LocalDate> in(String text) {
        String plain =
                text.substring(0, Math.min(text.length(), LONGEST)).strip().toLowerCase(Locale.ROOT);
        return first(ISO, plain, 1, 2, 3)
                .or(() -> first(COMPACT, plain, 1, 2, 3))
                .or(() -> first(MONTH_DAY, plain, 3, 1, 2))
                .or(() -> first(DAY_MONTH, plain, 3, 2, 1))
                .or(() -> numbers(plain));
    }

    /** The day in an address's path: /2023/11/15/, /2023-11-15-, 20231115. */
    public static Optional<LocalDate> inAddress(String url) {
        int query = url.indexOf('?');
        String path = (query < 0 ? url : url.substring(0, query)).toLowerCase(Locale.ROOT);
        return first(IN_PATH, path, 1, 2, 3).or(() -> first(RUN_IN_PATH, path, 1, 2, 3));
    }

    private static Optional<LocalDate> first(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(year), matcher.group(month), matcher.group(day));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** 25/12/2023 and 12/25/2023 can only be one day; 5/12/2023 could be two. */
    private static Optional<LocalDate> numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = date(matcher.group(3), matcher.group(2), matcher.group(1));
        Optional<LocalDate> monthFirst = date(matcher.group(3), matcher.group(1), matcher.group(2));
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                ? Optional.empty()
                : dayFirst.or(() -> monthFirst);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int named = MONTHS.indexOf(month) + 1;
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year), named > 0 ? named : Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= EARLIEST && d.getYear() <= LATEST);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

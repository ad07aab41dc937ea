package org.chancery.intake.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bylines and metadata as the names of authors. */
public final class Authors {
    private static final int LONGEST = 120;
    private static final Pattern BY = Pattern.compile("^(?:by|from|written by|author:)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("^\\S{1,80}@\\S{1,80}(?:\\s+\\(([^)]{1,80})\\))?$");

    private static final int MOST_WORDS = 12;

    /** One word with what names of files, accounts and fields are made with. */
    private static final Pattern ACCOUNT = Pattern.compile("\\S*[./=_?\\d]\\S*");

    private static final Pattern STRAY = Pattern.compile("^[\\s,;|/]+|[\\s,;|/]+$");

    private Authors() {}

    /** The names, parted by commas; nothing where what stands there is an address, a mailbox or a whole sentence. */
    public static Optional<String> of(List<String> written) {
        List<String> names = written.stream()
                .map(Authors::name)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        return Optional.of(String.join(", ", names)).filter(all -> !all.isEmpty() && all.length() <= LONGEST);
    }

    private static String name(String written) {
        String plain = BY.matcher(Spaces.plain(written)).replaceFirst("");
        var mail = MAIL.matcher(plain);
        if (mail.matches()) {
            return mail.group(1) == null ? "" : mail.group(1).strip();
        }
        String bare = STRAY.matcher(plain).replaceAll("");
        boolean address = bare.startsWith("http") || ACCOUNT.matcher(bare).matches();
        boolean named = bare.codePoints().anyMatch(Character::isLetter) && bare.split(" ").length <= MOST_WORDS;
        return named && !address && !bare.equalsIgnoreCase("by") ? bare : "";
    }
}

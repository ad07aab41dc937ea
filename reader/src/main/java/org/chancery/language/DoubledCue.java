package org.chancery.language;

import java.util.List;
import java.util.Set;

/**
 * Where a doubled cue ends, as machine translation writes it: "According to X reported on the 13th, …". No grammar of
 * English holds it, and a parse that tries loses the subject of what is reported.
 */
final class DoubledCue {
    /** In tokens. */
    private static final int LONGEST = 30;

    private static final Set<String> REPORTING = Set.of(
            "reported",
            "quoted",
            "cited",
            "citing",
            "quoting",
            "said",
            "stated",
            "disclosed",
            "revealed",
            "announced",
            "wrote",
            "report",
            "reports");

    private DoubledCue() {}

    /** How many tokens the cue at a sentence's start takes, its comma or "that" included; 0 where there is none. */
    static int length(List<String> forms) {
        if (forms.size() < 6
                || !forms.get(0).equalsIgnoreCase("according")
                || !forms.get(1).equals("to")) {
            return 0;
        }
        boolean reports = false;
        int open = 0;
        for (int i = 2; i < Math.min(forms.size() - 2, LONGEST); i++) {
            String form = forms.get(i);
            open += "“(".contains(form) ? 1 : "”)".contains(form) ? -1 : 0;
            boolean ends = form.equals(",") || form.equals("that") && REPORTING.contains(forms.get(i - 1));
            if (ends && open <= 0) {
                return reports ? i + 1 : 0;
            }
            reports |= REPORTING.contains(form);
        }
        return 0;
    }

    /** Where the second cue of a doubled one stands. */
    static int second(List<String> forms) {
        int at = 2;
        while (!REPORTING.contains(forms.get(at))) {
            at++;
        }
        return at;
    }
}

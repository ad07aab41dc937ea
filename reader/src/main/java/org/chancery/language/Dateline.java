package org.chancery.language;

import java.util.List;
import java.util.Set;

/**
 * Where a report's dateline ends: "TOKYO (Kyodo) — …", "ROME, May 3 - …", "(Kyodo) — …". It is no part of the first sentence's
 * grammar, and a parse that takes it for the subject loses who acts.
 */
final class Dateline {
    /** In tokens: a place, an agency and a date. */
    static final int LONGEST = 14;

    private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

    private Dateline() {}

    /** How many tokens the dateline at a sentence's start takes, its dash or colon included; 0 where there is none. */
    static int length(List<String> forms, List<Upos> tags, List<Boolean> spaced) {
        if (forms.size() < 4) {
            return 0;
        }
        String opening = forms.get(forms.get(0).equals("(") ? 1 : 0);
        if (!Character.isUpperCase(opening.codePointAt(0))) {
            return 0;
        }
        for (int i = 1; i < Math.min(forms.size() - 2, LONGEST); i++) {
            String form = forms.get(i);
            boolean dash = DASHES.contains(form) && spaced.get(i) && spaced.get(i + 1);
            if (dash || form.equals(":")) {
                return closes(forms.subList(0, i), forms.get(i + 1), dash) ? i + 1 : 0;
            }
            boolean part = tags.get(i) == Upos.PROPN || tags.get(i) == Upos.NUM || "(),./".contains(form);
            if (!part) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean closes(List<String> before, String next, boolean dash) {
        String first = before.get(0);
        boolean loud = first.length() > 2 && first.chars().noneMatch(Character::isLowerCase);
        boolean agency = before.contains("(") || before.contains(",");
        boolean opens = Character.isUpperCase(next.codePointAt(0)) || !Character.isLetter(next.codePointAt(0));
        return opens && (loud || dash && (agency || before.size() < 3));
    }
}

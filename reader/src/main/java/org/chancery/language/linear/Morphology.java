package org.chancery.language.linear;

import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Upos;

/**
 * Lemmas and features: what the treebanks show for a word and its tag, else for its longest known ending, else for the
 * tag. A verb's features are looked up by its place in the tree, which tells a passive from a perfect.
 *
 * @param scripts how a lemma is made of a form: how many characters to cut off, a blank, what to put there
 * @param feats feature strings
 * @param lemmas by {@link #key}, a script's number plus one
 * @param features by {@link #key}, a feature string's number plus one
 */
public record Morphology(List<String> scripts, List<String> feats, IntTable lemmas, IntTable features) {
    /** The longest ending that is looked up. */
    public static final int LONGEST_ENDING = 5;

    public static Morphology load(Knowledge knowledge) {
        Packed packed = Packed.open(knowledge, "models/morphology.bin");
        return new Morphology(packed.strings(), packed.strings(), IntTable.read(packed), IntTable.read(packed));
    }

    /** The key of a word, ending or place in the tree under a fine tag; never zero. */
    public static int key(String kind, String text, String tag) {
        int hash = Features.hash(kind, 0, kind.length());
        hash = (hash * 0x85EBCA6B ^ Features.hash(text, 0, text.length())) * 0xC2B2AE35;
        hash = (hash ^ hash >>> 15 ^ Features.hash(tag, 0, tag.length())) * 0x9E3779B1;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }

    /** The lemma; a proper noun's is the form itself. */
    public String lemma(String form, Upos upos, String tag) {
        if (upos == Upos.PROPN || upos == Upos.X || upos == Upos.PUNCT) {
            return form;
        }
        String low = form.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        String twin = low.endsWith("ed") ? twin(tag) : tag;
        int found = lemma("word", low, tag, twin);
        for (int length = Math.min(LONGEST_ENDING, low.length()); found == 0 && length >= 1; length--) {
            found = lemma("end", low.substring(low.length() - length), tag, twin);
        }
        return found == 0 ? low : apply(scripts.get(found - 1), low);
    }

    private int lemma(String kind, String text, String tag, String twin) {
        int found = lemmas.get(key(kind, text, tag));
        return found == 0 && !twin.equals(tag) ? lemmas.get(key(kind, text, twin)) : found;
    }

    /** A regular past and its participle are one form, and what is known of the one holds of the other. */
    private static String twin(String tag) {
        return switch (tag) {
            case "VERB VBD" -> "VERB VBN";
            case "VERB VBN" -> "VERB VBD";
            default -> tag;
        };
    }

    private static String apply(String script, String low) {
        int blank = script.indexOf(' ');
        int cut = Integer.parseInt(script.substring(0, blank));
        return cut > low.length() ? low : low.substring(0, low.length() - cut) + script.substring(blank + 1);
    }

    /**
     * The features of a word.
     *
     * @param place for a verb, where it stands in the tree, by {@link #place}
     */
    public String feats(String form, String tag, String place) {
        String low = form.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int found = place.isEmpty() ? 0 : features.get(key("place", place, tag));
        if (found == 0) {
            found = features.get(key("word", low, tag));
        }
        if (found == 0) {
            found = features.get(key("tag", "", tag));
        }
        return found == 0 ? "_" : feats.get(found - 1);
    }

    /** Where a verb stands: its relation, and which of its children speak of voice, mood and form. Empty for others. */
    public static String place(int word, String tag, int[] heads, String[] labels) {
        if (!tag.startsWith("VERB VB") && !tag.startsWith("AUX VB")) {
            return "";
        }
        boolean passive = false;
        boolean aux = false;
        boolean mark = false;
        boolean subject = false;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word) {
                passive |= labels[i].endsWith(":pass");
                aux |= labels[i].equals("aux");
                mark |= labels[i].equals("mark");
                subject |= labels[i].startsWith("nsubj");
            }
        }
        return labels[word]
                + (passive ? " pass" : "")
                + (aux ? " aux" : "")
                + (mark ? " mark" : "")
                + (subject ? " subj" : "");
    }
}

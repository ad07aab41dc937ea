package org.chancery.language;

import org.chancery.record.Span;

/**
 * A syntactic word.
 *
 * @param index place in its sentence, from 0
 * @param span UTF-16 offsets into the report's text
 * @param form the words of the text, as they stand
 * @param lemma lower case except for proper nouns
 * @param feats UD features in canonical order, "Mood=Ind|Tense=Past|VerbForm=Fin", or "_"
 * @param head index of the head token, -1 for the root
 * @param deprel UD relation with subtype ("nsubj:pass")
 */
public record Token(int index, Span span, String form, String lemma, Upos upos, String feats, int head, String deprel) {

    /** The value of a UD feature ("Tense"), or the empty string where the token lacks it. */
    public String feat(String name) {
        int at = feats.startsWith(name + "=") ? 0 : feats.indexOf("|" + name + "=") + 1;
        if (at == 0 && !feats.startsWith(name + "=")) {
            return "";
        }
        int start = at + name.length() + 1;
        int end = feats.indexOf('|', start);
        return end < 0 ? feats.substring(start) : feats.substring(start, end);
    }

    /** The relation without its subtype: "nsubj" for "nsubj:pass". */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }
}

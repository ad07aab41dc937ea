package org.chancery.workshop.language;

import java.util.List;

/**
 * A sentence of a treebank, as annotated.
 *
 * @param document the treebank's name of the document
 * @param tags universal tag, a blank, the Penn Treebank's tag
 * @param heads by word from 0; -1 for the root
 */
record Example(
        String document,
        List<String> forms,
        List<String> lemmas,
        List<String> tags,
        List<String> feats,
        List<Integer> heads,
        List<String> labels) {
    Example {
        forms = List.copyOf(forms);
        lemmas = List.copyOf(lemmas);
        tags = List.copyOf(tags);
        feats = List.copyOf(feats);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
    }

    int size() {
        return forms.size();
    }

    Example withForms(List<String> other) {
        return new Example(document, other, lemmas, tags, feats, heads, labels);
    }

    /** The sentence without its last word, which must have no children. */
    Example withoutLast() {
        int end = size() - 1;
        return new Example(
                document,
                forms.subList(0, end),
                lemmas.subList(0, end),
                tags.subList(0, end),
                feats.subList(0, end),
                heads.subList(0, end),
                labels.subList(0, end));
    }
}

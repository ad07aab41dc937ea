package org.chancery.language;

import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.text.Layout;

/** The language floor of our own: linear models over hashed features, trained in the workshop. Thread-safe. */
public final class LinearLinguist implements Linguist {
    private LinearLinguist() {}

    public static LinearLinguist load(Knowledge knowledge) {
        return new LinearLinguist();
    }

    @Override
    public List<Sentence> read(String text, Layout layout) {
        return List.of();
    }
}

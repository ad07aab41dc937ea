package org.chancery.language.linear;

/** Scores classes by the features of one decision; the model in use, or the one in training. */
public interface Scorer {
    /** How many classes there are. */
    int classes();

    /**
     * Writes each class's score.
     *
     * @param scores overwritten; at least {@link #classes()} long
     */
    void score(Features features, float[] scores);
}

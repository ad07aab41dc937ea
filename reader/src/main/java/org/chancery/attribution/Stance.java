package org.chancery.attribution;

/** What a cue makes of its content. */
public enum Stance {
    /** "said": neither here nor there. */
    NEUTRAL,
    CLAIMS,
    ALLEGES,
    CONFIRMS,
    DENIES,
    ADMITS,
    REVEALS
}

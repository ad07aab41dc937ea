package org.chancery.party.internal;

/**
 * How well a term of office answers to what a text says of a person: name, office and day together.
 *
 * @param name from 0 to 1
 * @param office 1 the office named, less for one like it, 0 another or none named
 * @param date 1 held on the day, less the longer before or after
 */
record Candidacy(Holder holder, Basis basis, double name, double office, double date) {
    private static final double NAME_WEIGHT = 0.6;
    private static final double OFFICE_WEIGHT = 0.2;
    private static final double DATE_WEIGHT = 0.2;

    /** What the name has in common with the person's. */
    enum Basis {
        WRITTEN("the name is written so"),
        SPELT("a spelling of the name"),
        READING("another reading of the name's characters"),
        FAMILY("the family name"),
        SEAT("the seat, under a garbled name"),
        NONE("nothing but the state");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    double score() {
        return NAME_WEIGHT * name + OFFICE_WEIGHT * office + DATE_WEIGHT * date;
    }
}

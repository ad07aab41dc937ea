package org.chancery.bench.load;

import java.util.Locale;
import org.chancery.knowledge.Knowledge;
import org.chancery.party.PartyReader;
import org.chancery.reader.Reader;

/** What is loaded. */
enum Loading {
    /** The rows of the tables of parties, offices and holders. */
    TABLES {
        @Override
        void load(Knowledge knowledge) {
            for (String table : TABLE_NAMES.split(" ")) {
                knowledge.rows("party/" + table + ".tsv");
            }
        }
    },
    /** The party floor, ready to read its first report. */
    PARTY {
        @Override
        void load(Knowledge knowledge) {
            PartyReader.load(knowledge);
        }
    },
    /** All floors with their models, as {@code read} loads them. */
    READER {
        @Override
        void load(Knowledge knowledge) {
            Reader.load(knowledge);
        }
    };

    private static final String TABLE_NAMES =
            "areas bodies collectives groups holders metonyms nicknames offices organisations organs outlets portfolios readings regions"
                    + " states words";

    abstract void load(Knowledge knowledge);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

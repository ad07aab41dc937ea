package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** From other registers' codes of states to ISO 3166-1 alpha-3. */
final class StateCodes {
    private StateCodes() {}

    static Map<String, String> byAlpha2(Path sources) {
        Map<String, String> codes = by(sources, "ISO3166-1-Alpha-2");
        codes.put("XK", "XKX");
        return codes;
    }

    static Map<String, String> byFips(Path sources) {
        return by(sources, "FIPS");
    }

    /** By Wikidata item, "Q17". */
    static Map<String, String> byWikidata(Path sources) {
        Map<String, String> codes = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("country_codes/country-codes.csv"))) {
            for (String value : row.getFields()) {
                if (value.startsWith("https://www.wikidata.org/wiki/")) {
                    codes.put(value.substring(value.lastIndexOf('/') + 1), Csv.field(row, "ISO3166-1-Alpha-3"));
                }
            }
        }
        return codes;
    }

    private static Map<String, String> by(Path sources, String column) {
        Map<String, String> codes = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("country_codes/country-codes.csv"))) {
            codes.put(Csv.field(row, column), Csv.field(row, "ISO3166-1-Alpha-3"));
        }
        return codes;
    }
}

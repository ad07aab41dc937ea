package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** From other registers' codes and names of states to ISO 3166-1 alpha-3. */
final class StateCodes {
    private static final Map<String, String> OWN_NAMES = Map.of(
            "uae",
            "ARE",
            "us",
            "USA",
            "saudi",
            "SAU",
            "czech",
            "CZE",
            "swiss",
            "CHE",
            "solomons",
            "SLB",
            "congo kinshasa",
            "COD",
            "bosnia herzegovina",
            "BIH",
            "turkey",
            "TUR");

    private final Map<String, String> alpha2 = new HashMap<>();
    private final Map<String, String> wikidata = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> correlates = new HashMap<>();

    private StateCodes() {}

    static StateCodes of(Path sources) {
        StateCodes codes = new StateCodes();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("country_codes/country-codes.csv"))) {
            String code = Csv.field(row, "ISO3166-1-Alpha-3");
            codes.alpha2.put(Csv.field(row, "ISO3166-1-Alpha-2"), code);
            codes.names.put(Csv.field(row, "CLDR display name").toLowerCase(Locale.ROOT), code);
            codes.names.put(Csv.field(row, "UNTERM English Short").toLowerCase(Locale.ROOT), code);
            for (String value : row.getFields()) {
                if (value.startsWith("https://www.wikidata.org/wiki/")) {
                    codes.wikidata.put(value.substring(value.lastIndexOf('/') + 1), code);
                }
            }
        }
        codes.alpha2.put("XK", "XKX");
        codes.wikidata.put("Q1246", "XKX");
        codes.wikidata.put("Q219060", "PSE");
        for (TableRow row : Knowledge.bundled().rows("party/states.tsv")) {
            codes.name(row.get("name"), row.get("code"));
            row.list("aliases").forEach(alias -> codes.name(alias, row.get("code")));
        }
        codes.names.putAll(OWN_NAMES);
        codes.names.put("kosovo", "XKX");
        codes.names.put("turkey (turkiye)", "TUR");
        codes.names.put("hong kong", "HKG");
        codes.readCorrelates(sources.resolve("cameo_plover/cow2iso.txt"));
        return codes;
    }

    private void readCorrelates(Path file) {
        for (NamedCsvRecord row : Csv.rows(file)) {
            correlates.put(Csv.field(row, "cow_id"), Csv.field(row, "iso3"));
        }
    }

    private void name(String name, String code) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }

    /** Empty where there is none. */
    String byAlpha2(String code) {
        return alpha2.getOrDefault(code, "");
    }

    /** By Wikidata item, "Q17". */
    String byWikidata(String item) {
        return wikidata.getOrDefault(item, "");
    }

    /** By name or alias, "Bahamas, The" too. */
    String byName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        int comma = plain.indexOf(", ");
        String turned = comma < 0 ? plain : plain.substring(comma + 2) + " " + plain.substring(0, comma);
        String bare = comma < 0 ? plain : plain.substring(0, comma);
        return names.getOrDefault(
                plain, names.getOrDefault(turned, turned.startsWith("the ") ? names.getOrDefault(bare, "") : ""));
    }

    /** By the Correlates of War project's number. */
    String byCorrelates(String number) {
        return correlates.getOrDefault(number, "");
    }
}

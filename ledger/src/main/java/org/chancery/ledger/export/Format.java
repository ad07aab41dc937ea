package org.chancery.ledger.export;

import java.util.Locale;
import java.util.function.Function;
import org.chancery.knowledge.Knowledge;

/** The formats that a ledger can be written in. */
public enum Format {
    /** The record format: one record a line. */
    JSONL(knowledge -> new RecordsExport()),
    /** Claims, a line each. */
    CSV(knowledge -> new CsvExport()),
    /** Claims, as Apache Parquet. */
    PARQUET(knowledge -> new ParquetExport()),
    /** Dated events, as an iCalendar file (RFC 5545). */
    ICS(knowledge -> new CalendarExport()),
    /** Events on the map (RFC 7946), at the capitals of the states where they take place. */
    GEOJSON(GeoJsonExport::new),
    /** Parties and what they do to each other, as a graph. */
    GRAPHML(knowledge -> new GraphMlExport()),
    /** Events for Knight Lab's TimelineJS3. */
    TIMELINEJS(knowledge -> new TimelineJsExport()),
    /** Claims as W3C Web Annotations on their reports. */
    ANNOTATION(knowledge -> new AnnotationExport()),
    /** Reports with their claims for the brat annotator: a ZIP of .txt and .ann files. */
    BRAT(knowledge -> new BratExport()),
    /** FollowTheMoney entities, one a line. */
    FTM(FollowTheMoneyExport::new),
    /** Events in RDF (Simple Event Model, PROV-O), as Turtle. */
    TURTLE(knowledge -> new TurtleExport()),
    /** Events in PLOVER's JSON, one a line. */
    PLOVER(PloverExport::new),
    /** Events as lines of the 61 columns of GDELT 2.0. */
    GDELT(GdeltExport::new),
    /** A dossier to read: one HTML file that needs no other. */
    HTML(HtmlExport::new);

    private final Function<Knowledge, Exporter> making;

    Format(Function<Knowledge, Exporter> making) {
        this.making = making;
    }

    /** An exporter that knows the world by {@code knowledge}. */
    public Exporter exporter(Knowledge knowledge) {
        return making.apply(knowledge);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

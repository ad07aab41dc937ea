package org.chancery.ledger.export;

import java.util.Locale;
import org.chancery.knowledge.Knowledge;

/** The formats that a ledger can be written in. */
public enum Format {
    /** The record format: one record a line. */
    JSONL,
    /** Claims, a line each. */
    CSV,
    /** Claims, as Apache Parquet. */
    PARQUET,
    /** Dated events, as an iCalendar file (RFC 5545). */
    ICS,
    /** Events on the map (RFC 7946), at the capitals of the states where they take place. */
    GEOJSON,
    /** Parties and what they do to each other, as a graph. */
    GRAPHML,
    /** Events for Knight Lab's TimelineJS3. */
    TIMELINEJS,
    /** Claims as W3C Web Annotations on their reports. */
    ANNOTATION,
    /** Reports with their claims for the brat annotator: a ZIP of .txt and .ann files. */
    BRAT,
    /** FollowTheMoney entities, one a line. */
    FTM,
    /** Events in RDF (Simple Event Model, PROV-O), as Turtle. */
    TURTLE,
    /** Events in PLOVER's JSON, one a line. */
    PLOVER,
    /** Events as lines of the 61 columns of GDELT 2.0. */
    GDELT,
    /** A dossier to read: one HTML file that needs no other. */
    HTML;

    /** An exporter that knows the world by {@code knowledge}. */
    public Exporter exporter(Knowledge knowledge) {
        return switch (this) {
            case JSONL -> new RecordsExport();
            case CSV -> new CsvExport();
            case PARQUET -> new ParquetExport();
            case ICS -> new CalendarExport();
            case GEOJSON -> new GeoJsonExport(knowledge);
            case GRAPHML -> new GraphMlExport();
            case TIMELINEJS -> new TimelineJsExport();
            case ANNOTATION -> new AnnotationExport();
            case BRAT -> new BratExport();
            case FTM -> new FollowTheMoneyExport(knowledge);
            case TURTLE -> new TurtleExport();
            case PLOVER -> new PloverExport(knowledge);
            case GDELT -> new GdeltExport(knowledge);
            case HTML -> new HtmlExport(knowledge);
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.chancery.app.ledger;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.Chancery;
import org.chancery.app.Knowing;
import org.chancery.ledger.export.Exporter;
import org.chancery.ledger.export.Format;
import org.chancery.ledger.export.Selection;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery export}: the ledger, or a part of it, in other people's formats. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the ledger, or what the filters let through, in another format:",
            "jsonl (the record format), csv, parquet, ics, geojson, graphml, timelinejs, annotation (W3C Web"
                    + " Annotation), brat (a ZIP), ftm (FollowTheMoney), turtle (RDF), plover, gdelt (2.0 events),"
                    + " html (a dossier)."
        },
        footer = {
            "",
            "Examples:",
            "  chancery export html --party JPN --party VNM --out dossier.html",
            "  chancery export parquet --out claims.parquet",
            "  chancery export jsonl --reviewed > reviewed.jsonl",
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Knowing knowing = new Knowing();

    @Mixin
    private Located located = new Located();

    @Mixin
    private Filtering filtering = new Filtering();

    @picocli.CommandLine.Parameters(paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "where to (default: standard output)")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        try (Database database = Database.read(located.location())) {
            Selection selection = new Selection(database, filtering.everything());
            Exporter exporter = format.exporter(knowing.knowledge());
            Output.write(out, stream -> exporter.write(selection, stream));
        }
        return Chancery.OK;
    }
}

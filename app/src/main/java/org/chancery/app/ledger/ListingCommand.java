package org.chancery.app.ledger;

import java.util.concurrent.Callable;
import org.chancery.app.Chancery;
import org.chancery.app.view.Style;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that asks the ledger and prints a listing. */
abstract class ListingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Located located = new Located();

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            description = "table (for people, the default), json or csv")
    private ListingPrinter.Format format = ListingPrinter.Format.table;

    @Override
    public final Integer call() {
        try (Database database = Database.read(located.location())) {
            Listing listing = list(database);
            new ListingPrinter(spec.commandLine().getOut(), Style.here()).print(listing, format);
        }
        return Chancery.OK;
    }

    /** What the ledger says. */
    abstract Listing list(Database database);
}

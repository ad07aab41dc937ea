package org.chancery.app.ledger;

import org.chancery.ledger.query.Filter;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Mixin;

/** A listing that can be narrowed down by everything a claim or event has. */
abstract class FilteredCommand extends ListingCommand {
    @Mixin
    private Filtering filtering = new Filtering();

    @Override
    final Listing list(Database database) {
        return list(database, filtering.filter());
    }

    /** What the ledger says of what the filter lets through. */
    abstract Listing list(Database database, Filter filter);
}

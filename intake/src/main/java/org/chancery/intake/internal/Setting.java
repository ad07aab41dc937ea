package org.chancery.intake.internal;

import java.io.InputStream;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import org.chancery.intake.fetch.Fetcher;
import org.chancery.intake.fetch.Reach;
import org.chancery.intake.html.PageReader;

/** What holds for a whole run; tools that few runs need are made on first use. */
public final class Setting {
    private final Intake.Options options;
    private final InputStream standardInput;
    private final Reach reach;
    private Optional<PageReader> pages = Optional.empty();
    private Optional<Fetcher> fetcher = Optional.empty();
    private final Unread unread = Unread.bundled();
    private final FieldNames fieldNames = FieldNames.bundled();

    private Setting(Intake.Options options, InputStream standardInput, Reach reach) {
        this.options = options;
        this.standardInput = standardInput;
        this.reach = reach;
    }

    /** For a run; {@code reach} is {@link Reach#PUBLIC} but in tests. */
    public static Setting of(Intake.Options options, InputStream standardInput, Reach reach) {
        return new Setting(options, standardInput, reach);
    }

    public Intake.Options options() {
        return options;
    }

    InputStream standardInput() {
        return standardInput;
    }

    public Limits limits() {
        return options.limits();
    }

    /** The reader of pages. */
    public PageReader pages() {
        PageReader reader = pages.orElseGet(PageReader::new);
        pages = Optional.of(reader);
        return reader;
    }

    /** What data sets call a report's fields. */
    public FieldNames fieldNames() {
        return fieldNames;
    }

    Unread unread() {
        return unread;
    }

    Fetcher fetcher() {
        Fetcher made = fetcher.orElseGet(() -> new Fetcher(limits(), reach));
        fetcher = Optional.of(made);
        return made;
    }
}

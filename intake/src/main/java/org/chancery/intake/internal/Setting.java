package org.chancery.intake.internal;

import java.io.InputStream;
import java.util.Optional;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import org.chancery.intake.html.PageReader;

/** What holds for a whole run; tools that few runs need are made on first use. */
public final class Setting {
    private final Intake.Options options;
    private final InputStream standardInput;
    private Optional<PageReader> pages = Optional.empty();

    private Setting(Intake.Options options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    public static Setting of(Intake.Options options, InputStream standardInput) {
        return new Setting(options, standardInput);
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

    PageReader pages() {
        PageReader reader = pages.orElseGet(PageReader::new);
        pages = Optional.of(reader);
        return reader;
    }
}

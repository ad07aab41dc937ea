package org.chancery.intake.internal;

import java.io.InputStream;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;

/** What holds for a whole run. */
public record Setting(Intake.Options options, InputStream standardInput) {
    public static Setting of(Intake.Options options, InputStream standardInput) {
        return new Setting(options, standardInput);
    }

    public Limits limits() {
        return options.limits();
    }
}

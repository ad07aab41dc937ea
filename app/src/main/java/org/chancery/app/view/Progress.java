package org.chancery.app.view;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.intake.Arrivals;

/** Progress on standard error, for inputs that take a while; none where nobody watches. */
public final class Progress implements AutoCloseable {
    /** Below this many bytes a run is over before a bar would help. */
    private static final long LONG_INPUT = 200_000;

    private final Arrivals arrivals;
    private final Optional<ProgressBar> bar;

    private Progress(Arrivals arrivals, Optional<ProgressBar> bar) {
        this.arrivals = arrivals;
        this.bar = bar;
    }

    /** Progress by bytes read, with time left where the size of the inputs is known. */
    public static Progress over(Arrivals arrivals, boolean watched) {
        long bytes = arrivals.bytesInAll().orElse(-1);
        if (!watched || bytes >= 0 && bytes < LONG_INPUT) {
            return new Progress(arrivals, Optional.empty());
        }
        return new Progress(
                arrivals,
                Optional.of(new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setInitialMax(bytes)
                        .setUnit(" MB", 1_000_000)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(250)
                        .build()));
    }

    /** One more report is done. */
    public void step() {
        bar.ifPresent(shown -> shown.stepTo(arrivals.bytesRead()));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}

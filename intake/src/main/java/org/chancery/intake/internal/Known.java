package org.chancery.intake.internal;

import java.util.Optional;
import org.chancery.record.Published;

/**
 * What the way a thing came says about it: its address, its media type, what the feed says of the entry.
 *
 * @param mediaType the Content-Type, as the server gave it
 */
public record Known(
        Optional<String> url,
        Optional<String> mediaType,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Published> published,
        Optional<String> language) {
    public static final Known NOTHING = new Known(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Something fetched from an address. */
    public static Known fetched(String url, Optional<String> mediaType) {
        return new Known(
                Optional.of(url), mediaType, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.chancery.intake.internal;

import java.util.Optional;

/**
 * What the way a thing came says about it.
 *
 * @param url where it was fetched
 * @param mediaType the Content-Type, as the server gave it
 */
public record Known(Optional<String> url, Optional<String> mediaType) {
    public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

    /** Something fetched from an address. */
    public static Known fetched(String url, Optional<String> mediaType) {
        return new Known(Optional.of(url), mediaType);
    }
}

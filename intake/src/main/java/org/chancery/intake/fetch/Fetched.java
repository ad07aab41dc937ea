package org.chancery.intake.fetch;

import java.util.Optional;

/**
 * What a server answered.
 *
 * @param address the last one, after redirects
 * @param mediaType its Content-Type
 */
public record Fetched(String address, Optional<String> mediaType, byte[] body) {}

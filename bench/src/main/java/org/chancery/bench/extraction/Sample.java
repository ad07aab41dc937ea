package org.chancery.bench.extraction;

import java.util.Optional;

/**
 * A page and what should be found in it.
 *
 * @param date ISO, where the set gives one
 */
record Sample(String name, byte[] html, String url, String text, Optional<String> title, Optional<String> date) {}

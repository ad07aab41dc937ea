package org.chancery.intake.html;

import org.chancery.intake.SourceMap;

/**
 * What was read of a page.
 *
 * @param text the main text: blocks parted by an empty line, spaces collapsed
 * @param source from the text back to the page's characters
 */
public record Page(String text, SourceMap source, Facts facts) {}

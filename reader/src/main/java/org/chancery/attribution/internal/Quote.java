package org.chancery.attribution.internal;

/**
 * Words in quotation marks: from the opening mark to the end (exclusive), past the closing one.
 *
 * @param continues the speech goes on with the quote that opens the next paragraph
 */
public record Quote(int first, int end, boolean continues) {}

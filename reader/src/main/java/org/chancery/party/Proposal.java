package org.chancery.party;

import java.time.LocalDate;
import org.chancery.record.Span;

/**
 * A term of office that a report tells of and the tables do not have: "newly appointed Defence Minister X". For a person
 * to check and to add; never taken by itself.
 *
 * @param office its code in {@code party/offices.tsv}
 * @param seen the report's date: in office from about then
 * @param span the words that say so
 */
public record Proposal(String state, String office, String title, String name, LocalDate seen, Span span) {}

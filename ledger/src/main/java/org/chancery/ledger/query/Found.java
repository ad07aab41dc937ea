package org.chancery.ledger.query;

import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.ReportEntry;

/** A claim with its report and the event that it is about. */
public record Found(ClaimEntry claim, ReportEntry report, EventEntry event) {}

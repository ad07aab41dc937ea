package org.chancery.ledger;

import org.chancery.record.Record;
import org.chancery.text.Report;

/** A report that has been read and is to be kept. */
public record Addition(Report report, Record record) {}

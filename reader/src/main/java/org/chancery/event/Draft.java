package org.chancery.event;

import org.chancery.language.Sentence;
import org.chancery.record.Claim;

/** A claim before it is set among the report's others. */
record Draft(Candidate candidate, Sentence sentence, Claim claim) {}

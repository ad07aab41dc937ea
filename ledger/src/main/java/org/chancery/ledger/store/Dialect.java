package org.chancery.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.LedgerException;

/** What SQLite and PostgreSQL say differently. */
public sealed interface Dialect permits SqliteDialect, PostgresDialect {
    /** The folder of its own migrations. */
    String name();

    Connection connect() throws SQLException;

    /** Begins a writing transaction: one writer at a time, so that linking sees what others linked. */
    List<String> begin();

    /** Asks for a number that changes when another connection has written; empty where there is none. */
    Optional<String> changeMark();

    /** Stores the index words of a claim: parameters id, words. */
    String insertWords();

    /** Forgets them: parameter id. */
    String deleteWords();

    /** Claims {@code c} joined to their index words {@code w}. */
    String wordsJoined();

    /** A condition on {@code w} that all index words of a query, {@code :words}, stand in it. */
    String wordsCondition();

    /** All of the given words, each a run of letters and digits, as a query of {@link #wordsCondition}. */
    String allOf(List<String> words);

    /** The claim's id as the word index has it: to order by it, or bound it, costs nothing. */
    String wordsId();

    /** What went wrong, for people. */
    LedgerException explain(Exception e);
}

package org.chancery.ledger;

/** Something is wrong with a ledger; the message says what, for people, and names the ledger. Nothing was changed. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}

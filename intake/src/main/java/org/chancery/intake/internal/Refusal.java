package org.chancery.intake.internal;

import java.io.IOException;

/** The input goes past a limit or is not what it should be; the message is for people. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }
}

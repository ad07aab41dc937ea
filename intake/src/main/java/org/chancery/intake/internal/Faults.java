package org.chancery.intake.internal;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Exceptions as people say them. */
public final class Faults {
    private Faults() {}

    /** One sentence without the place. */
    public static String say(Throwable fault) {
        if (fault instanceof Refusal) {
            return message(fault);
        }
        if (fault instanceof java.util.zip.ZipException) {
            return "broken archive: " + message(fault);
        }
        if (fault instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof EOFException) {
            return "it ends too early";
        }
        if (fault instanceof CharacterCodingException) {
            return "its bytes are not in the encoding that it names";
        }
        if (fault instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        return "could not be read: " + message(fault);
    }

    /** The first line of what the fault says, or its name. */
    public static String message(Throwable fault) {
        String message = fault.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.isBlank() ? fault.getClass().getSimpleName() : first;
    }
}

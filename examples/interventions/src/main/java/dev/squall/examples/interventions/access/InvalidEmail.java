package dev.squall.examples.interventions.access;

import java.io.Serial;

/// What was given as an address is none. It is not repeated here.
public final class InvalidEmail extends Exception {

    @Serial private static final long serialVersionUID = 1;

    InvalidEmail() {
        super("an address has an @");
    }
}

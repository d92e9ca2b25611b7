package dev.squall.examples.interventions.schema;

import dev.squall.run.Masking;

/// An address, stored as its text. Printed it is masked: what a log line or an exception shows is
/// `text, 15 characters`.
///
/// @param value the address
public record EmailAddress(String value) {

    @Override
    public String toString() {
        return Masking.of(value);
    }
}

package dev.squall.declare;

/// A declaration that is being written: checked as a whole when all has been said.
interface Pending {

    /// The finished declaration.
    Declaration build();
}

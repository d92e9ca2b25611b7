package dev.squall.annotation;

/// What a foreign key does when the referenced row goes or changes.
public enum ReferentialAction {
    /// `no action`: an error, checked at the end of the statement.
    NO_ACTION,

    /// `restrict`: an error at once.
    RESTRICT,

    /// `cascade`: the same happens to this row.
    CASCADE,

    /// `set null`: the columns become null.
    SET_NULL,

    /// `set default`: the columns take their defaults.
    SET_DEFAULT
}

package dev.squall.kit.lint.ddl;

import java.util.List;

/// A type of a column.
///
/// @param name its name as PostgreSQL prints it: `integer`, `character varying`
/// @param modifiers the numbers in parentheses
/// @param array whether it is an array of these
/// @param written as it is written
/// @param at where it begins in the statement
public record SqlType(String name, List<String> modifiers, boolean array, String written, int at) {

    /// A type.
    public SqlType {
        modifiers = List.copyOf(modifiers);
    }

    /// Whether it is this type, and no array of it.
    public boolean is(String plain) {
        return name.equals(plain) && !array;
    }

    /// Whether it is `serial`, `bigserial` or `smallserial`.
    public boolean isSerial() {
        return is("serial") || is("bigserial") || is("smallserial");
    }

    @Override
    public String toString() {
        return written;
    }
}

package dev.squall.kit.lint.ddl;

import java.util.Optional;

/// A name in a statement, as PostgreSQL keeps it.
///
/// @param schema the schema, if it is written
/// @param last the name itself
/// @param written as it is written
/// @param at where it begins in the statement
public record DdlName(Optional<String> schema, String last, String written, int at) {

    /// No name, where one should stand.
    static DdlName none(int at) {
        return new DdlName(Optional.empty(), "", "", at);
    }

    /// Under which it is found again: with its schema, which is `public` unless another is written.
    public String key() {
        return schema.orElse("public") + "." + last;
    }

    /// Whether there is a name at all.
    public boolean isPresent() {
        return !last.isEmpty();
    }

    @Override
    public String toString() {
        return written;
    }
}

package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.sql.Identifier;

/// A role of the PostgreSQL cluster, by its name.
///
/// @param name the name
public record Role(String name) {

    /// Who has signed in: the role of `Session.user(…)`.
    public static final Role AUTHENTICATED = new Role("authenticated");

    /// Who has not: the role of `Session.anonymous()`.
    public static final Role ANONYMOUS = new Role("anonymous");

    /// Everybody: PostgreSQL's `public`. A policy may name it, nothing declares it.
    public static final Role PUBLIC = new Role("public");

    /// @throws dev.squall.error.InvalidIdentifier if PostgreSQL would cut or refuse the name
    /// @throws InvalidDeclaration if PostgreSQL keeps the name for itself
    public Role {
        Identifier.of(name);
        if (name.startsWith("pg_") || name.equals("none")) {
            throw new InvalidDeclaration(
                    Report.of("role " + name + ": PostgreSQL keeps this name for itself")
                            .hint("choose a name that does not start with pg_"));
        }
    }
}

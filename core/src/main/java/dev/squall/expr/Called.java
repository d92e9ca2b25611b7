package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.type.PgType;

/// `audit.checksum(users.email)`: a function that the API has no word for.
final class Called {

    private Called() {}

    static <T> Expr<T> of(String name, PgType<?> type, Expr<?>... arguments) {
        int dot = name.indexOf('.');
        KnownSql function =
                dot < 0
                        ? KnownSql.identifier(Identifier.of(name))
                        : KnownSql.qualified(
                                Identifier.of(name.substring(0, dot)),
                                Identifier.of(name.substring(dot + 1)));
        return Call.of(function, type, arguments);
    }
}

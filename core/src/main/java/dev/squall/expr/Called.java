package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.PgType;

/// `audit.checksum(users.email)`: a function that the API has no word for; what it does is not
/// known.
final class Called {

    private Called() {}

    static <T> Expr<T> of(String name, PgType<?> type, Argument... arguments) {
        return new Unstable<>(Call.of(KnownSql.routine(name), type, arguments));
    }
}

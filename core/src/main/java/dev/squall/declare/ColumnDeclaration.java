package dev.squall.declare;

import dev.squall.annotation.IdentityKind;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// A column and all that is declared of it.
///
/// @param name its name
/// @param type its type
/// @param nullable whether it can be null
/// @param defaultsTo its default as an SQL expression
/// @param generatedAs what PostgreSQL computes it from
/// @param identity who may choose its number, if it is an identity column
/// @param serial whether it is numbered by a sequence of its own
/// @param updatedAt whether a trigger sets it to `now()` at each update
/// @param declaredAt where it was declared
public record ColumnDeclaration(
        String name,
        PgType<?> type,
        boolean nullable,
        @Nullable String defaultsTo,
        @Nullable String generatedAs,
        @Nullable IdentityKind identity,
        boolean serial,
        boolean updatedAt,
        String declaredAt) {}

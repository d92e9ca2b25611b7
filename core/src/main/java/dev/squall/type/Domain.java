package dev.squall.type;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A domain: a type with a name, made of another type and what its values must be
/// ([manual](https://www.postgresql.org/docs/current/sql-createdomain.html)).
///
/// Generated from a record with `@Domain`:
///
/// ```java
/// Types.TEXT.as(
///         Domain.named("", "email_address").check("email_address_check", "value like '%@%'"),
///         EmailAddress.class, EmailAddress::new, EmailAddress::value)
/// ```
///
/// @param schema the PostgreSQL schema, or empty
/// @param notNull whether it has no null
/// @param defaultsTo its default as an SQL expression
/// @param collation its collation, maybe with a schema
/// @param checks its checks
public record Domain(
        String schema,
        String name,
        boolean notNull,
        @Nullable String defaultsTo,
        @Nullable String collation,
        List<Check> checks) {

    /// A check of a domain.
    ///
    /// @param sql the condition; the value is called `value` in it
    public record Check(String name, String sql) {}

    /// Copies the checks.
    public Domain {
        checks = List.copyOf(checks);
    }

    /// A domain about which nothing more is said.
    ///
    /// @param schema the PostgreSQL schema, or empty
    public static Domain named(String schema, String name) {
        return new Domain(schema, name, false, null, null, List.of());
    }

    /// With `not null`.
    public Domain hasNoNull() {
        return new Domain(schema, name, true, defaultsTo, collation, checks);
    }

    /// With a default for columns that have none of their own.
    public Domain defaultsTo(@CompileTimeConstant String sql) {
        return new Domain(schema, name, notNull, sql, collation, checks);
    }

    /// With a collation.
    public Domain collate(String given) {
        return new Domain(schema, name, notNull, defaultsTo, given, checks);
    }

    /// With a check more: `constraint email_address_check check (value like '%@%')`.
    public Domain check(String checkName, @CompileTimeConstant String sql) {
        List<Check> more = new ArrayList<>(checks);
        more.add(new Check(checkName, sql));
        return new Domain(schema, name, notNull, defaultsTo, collation, more);
    }

    /// The name in SQL.
    String sqlName() {
        String type = Identifier.of(name).sql();
        return schema.isEmpty() ? type : Identifier.of(schema).sql() + '.' + type;
    }
}

package dev.squall.sql;

import dev.squall.annotation.CompileTimeConstant;
import java.util.List;

/// Text that was made once, from identifiers and constants only, to be written many times.
public final class KnownSql {

    private final String sql;

    private KnownSql(String sql) {
        this.sql = sql;
    }

    /// What a writer has written.
    static KnownSql written(String sql) {
        return new KnownSql(sql);
    }

    /// `qualifier.name`
    public static KnownSql qualified(Identifier qualifier, Identifier name) {
        return new KnownSql(qualifier.sql() + '.' + name.sql());
    }

    /// The name of a function or a procedure, with its schema where it has one: `audit.checksum`.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if it is none
    public static KnownSql routine(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? identifier(Identifier.of(name))
                : qualified(
                        Identifier.of(name.substring(0, dot)),
                        Identifier.of(name.substring(dot + 1)));
    }

    /// `qualifier.*`: all columns of an item of FROM.
    public static KnownSql all(Identifier qualifier) {
        return new KnownSql(qualifier.sql() + ".*");
    }

    /// The name of a type, as a cast wants it.
    public static KnownSql type(BindType type) {
        return new KnownSql(type.castName());
    }

    /// Constant text.
    public static KnownSql constant(@CompileTimeConstant String sql) {
        return new KnownSql(sql);
    }

    /// Constant text as a literal: `'$.items[*]'`.
    public static KnownSql literal(@CompileTimeConstant String text) {
        return new KnownSql('\'' + text.replace("'", "''") + '\'');
    }

    /// A name.
    public static KnownSql identifier(Identifier name) {
        return new KnownSql(name.sql());
    }

    /// A cast to a type: `::uuid`.
    public static KnownSql cast(BindType type) {
        return new KnownSql("::" + type.castName());
    }

    /// Several texts with `, ` between them.
    public static KnownSql list(List<KnownSql> parts) {
        return new KnownSql(String.join(", ", parts.stream().map(KnownSql::sql).toList()));
    }

    /// The text.
    public String sql() {
        return sql;
    }

    @Override
    public String toString() {
        return sql;
    }
}

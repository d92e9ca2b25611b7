package dev.squall.schema.object;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.Identifier;
import java.util.List;

/// Writes a DDL statement: constants, names, literals, and expressions that a declaration holds.
public final class Ddl {

    private final StringBuilder text = new StringBuilder();

    /// A statement that starts so.
    public static Ddl of(@CompileTimeConstant String constant) {
        return new Ddl().sql(constant);
    }

    /// Constant text.
    public Ddl sql(@CompileTimeConstant String constant) {
        text.append(constant);
        return this;
    }

    /// Constant text, if a condition holds.
    public Ddl sqlIf(boolean condition, @CompileTimeConstant String constant) {
        return condition ? sql(constant) : this;
    }

    /// A name.
    public Ddl name(String name) {
        text.append(Identifier.of(name).sql());
        return this;
    }

    /// A name with its schema, if it has one.
    public Ddl name(String schema, String name) {
        return schema.isEmpty() ? name(name) : name(schema).sql(".").name(name);
    }

    /// A name that may carry its schema: `gin_trgm_ops`, `extensions.gin_trgm_ops`.
    public Ddl path(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name(name) : name(name.substring(0, dot), name.substring(dot + 1));
    }

    /// The table that an object belongs to.
    public Ddl owner(ObjectId id) {
        return name(id.schema(), id.owner());
    }

    /// Names with commas between them.
    public Ddl names(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sqlIf(i > 0, ", ").name(names.get(i));
        }
        return this;
    }

    /// Something with its schema, as it stands in a statement.
    public Ddl name(ObjectId id) {
        return name(id.schema(), id.name());
    }

    /// String literals with commas between them.
    public Ddl literals(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            sqlIf(i > 0, ", ").literal(values.get(i));
        }
        return this;
    }

    /// A string literal, whatever `standard_conforming_strings` says.
    public Ddl literal(String value) {
        text.append(Literals.string(value));
        return this;
    }

    /// A number.
    public Ddl number(long value) {
        text.append(value);
        return this;
    }

    /// SQL that a declaration holds: an expression, a type, a function.
    public Ddl declared(String sql) {
        text.append(sql);
        return this;
    }

    /// What another writer has written.
    public Ddl add(Ddl other) {
        text.append(other.text);
        return this;
    }

    /// A body between dollar quotes which do not occur in it.
    public Ddl quoted(Ddl body) {
        String tag = Literals.dollarTag(body.text());
        text.append(tag).append('\n').append(body.text).append('\n').append(tag);
        return this;
    }

    /// The statement.
    public String text() {
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}

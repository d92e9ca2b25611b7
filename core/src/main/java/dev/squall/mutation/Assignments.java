package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.CompositePath;
import dev.squall.expr.Expr;
import dev.squall.expr.JsonExpr;
import dev.squall.expr.JsonPart;
import dev.squall.sql.Fragment;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.JsonColumn;
import dev.squall.table.Patch;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `first_name = ?, hits = hits + 1`: columns and their new values. Never changes.
///
/// @param <R> the record that is a row
final class Assignments<R> {

    private final List<Assignment<R>> all;

    Assignments() {
        this(List.of());
    }

    private Assignments(List<Assignment<R>> all) {
        this.all = all;
    }

    Assignments<R> plus(Patch<R> patch) {
        if (patch.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("the patch of " + patch.table() + " sets no column")
                            .hint("ask patch.isEmpty() first, and skip the update"));
        }
        Assignments<R> all = this;
        for (Column<R, ?> column : patch.columns()) {
            all = all.plus(column, new NewValue(column.type(), patch.get(column)));
        }
        return all;
    }

    Assignments<R> plus(Column<R, ?> column, Fragment value) {
        return plus(new Assignment<>(column, List.of(), value));
    }

    private Assignments<R> plus(Assignment<R> one) {
        if (all.isEmpty()) {
            return new Assignments<>(List.of(one));
        }
        if (all.stream().anyMatch(one::overlaps)) {
            throw new InvalidQuery(
                    Report.of(one.column() + " is set twice").hint("set each column once"));
        }
        List<Assignment<R>> more = new ArrayList<>(all);
        more.add(one);
        return new Assignments<>(more);
    }

    /// A field of a composite, or a part of json.
    Assignments<R> plusPart(Column<R, ?> column, Expr<?> part, @Nullable Object value) {
        if (column instanceof JsonColumn<R, ?> json) {
            return plusJson(json, part, value);
        }
        List<Identifier> fields = CompositePath.of(column, part);
        if (fields.isEmpty()) {
            throw new InvalidQuery(
                    Report.of(SqlWriter.shown(part) + " is no field of " + column)
                            .hint("say which column it is in: set(t.address, t.address.city, …)"));
        }
        return plus(new Assignment<>(column, fields, new NewValue(part.type(), value)));
    }

    /// A second part of the same json is set in the first.
    private Assignments<R> plusJson(JsonColumn<R, ?> column, Expr<?> part, @Nullable Object value) {
        List<Assignment<R>> more = new ArrayList<>(all);
        for (int i = 0; i < more.size(); i++) {
            Assignment<R> before = more.get(i);
            if (before.sets(column) && before.value() instanceof JsonExpr<?> json) {
                more.set(i, before.with(JsonPart.set(json, part, value)));
                return new Assignments<>(more);
            }
        }
        return plus(column, JsonPart.set(column, part, value));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean sets(Column<R, ?> column) {
        return all.stream().anyMatch(assignment -> assignment.sets(column));
    }

    /// Writes ` set …`; of a table with `@Version`, the version as well.
    void render(SqlWriter out, Table<R> table) {
        for (int i = 0; i < all.size(); i++) {
            Assignment<R> assignment = all.get(i);
            assignment.renderTarget(out.sql(i == 0 ? " set " : ", "));
            assignment.renderValue(out.sql(" = "));
        }
        IntegerColumn<R, ?, ?> version = table.version();
        if (version != null && !sets(version)) {
            count(out, version);
        }
    }

    /// Writes that a version is counted.
    static void count(SqlWriter out, IntegerColumn<?, ?, ?> version) {
        out.sql(", ").identifier(version.name()).sql(" = ").add(version).sql(" + 1");
    }

    /// Writes ` (a, b) values (?, ?)`, or ` default values`.
    void renderInsert(SqlWriter out, Overriding overriding) {
        if (all.isEmpty()) {
            out.sql(" default values");
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).renderTarget(out.sql(i == 0 ? " (" : ", "));
        }
        overriding.render(out.sql(")"));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).renderValue(out.sql(i == 0 ? " values (" : ", "));
        }
        out.sql(")");
    }
}

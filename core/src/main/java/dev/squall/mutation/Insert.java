package dev.squall.mutation;

import dev.squall.error.Constraint;
import dev.squall.expr.Expr;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.table.NewRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `insert into users (…) values (…)`, for one row or many
/// ([manual](https://www.postgresql.org/docs/current/sql-insert.html)).
///
/// @param <R> the record that is a row
public final class Insert<R> extends Mutation<R> {

    private final InsertRows<R> rows;
    private final Overriding overriding;
    private final @Nullable ConflictAction<R> onConflict;

    Insert(
            Target<R> target,
            InsertRows<R> rows,
            Overriding overriding,
            @Nullable ConflictAction<R> onConflict) {
        super(target);
        this.rows = rows;
        this.overriding = overriding;
        this.onConflict = onConflict;
    }

    static <R> Insert<R> of(Target<R> target, NewRow<R> row) {
        return of(target, new SingleRow<>(target.table(), row));
    }

    static <R> Insert<R> of(Target<R> target, InsertRows<R> rows) {
        return new Insert<>(target, rows, Overriding.NOTHING, null);
    }

    /// An insert of many rows.
    ///
    /// @throws dev.squall.error.InvalidQuery if there is no row
    static <R> Insert<R> all(Target<R> target, List<? extends NewRow<R>> rows) {
        return of(target, ManyRows.of(target.table(), rows));
    }

    /// `overriding system value`: a `generated always` column takes the value it is given.
    public Insert<R> overridingSystemValue() {
        return new Insert<>(target, rows, Overriding.SYSTEM_VALUE, onConflict);
    }

    /// `overriding user value`: identity columns count on, whatever they are given.
    public Insert<R> overridingUserValue() {
        return new Insert<>(target, rows, Overriding.USER_VALUE, onConflict);
    }

    /// `on conflict (columns)`: what to do where a row with the same key exists. Without columns:
    /// any conflict, and then only `doNothing()` is possible.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final OnConflict<R> onConflict(Column<R, ?>... columns) {
        return new OnConflict<>(this, new ConflictTarget<>(table(), List.of(columns), null, null));
    }

    /// `on conflict ((lower(email)))`: the expressions of a unique index, columns among them.
    public OnConflict<R> onConflictExpressions(Expr<?>... expressions) {
        return new OnConflict<>(
                this, new ConflictTarget<>(table(), List.of(expressions), null, null));
    }

    /// `on conflict on constraint users_email_key`: a unique or exclusion constraint,
    /// `users.constraints.emailKey`.
    public OnConflict<R> onConflictOnConstraint(Constraint constraint) {
        return onConflictOnConstraint(constraint.name());
    }

    /// The same for one that no annotation declares, by its name.
    public OnConflict<R> onConflictOnConstraint(String constraint) {
        Identifier name = Identifier.of(constraint);
        return new OnConflict<>(this, new ConflictTarget<>(table(), List.of(), null, name));
    }

    Insert<R> with(ConflictAction<R> action) {
        return new Insert<>(target, rows, overriding, action);
    }

    /// The columns that the rows set.
    List<Column<R, ?>> columns() {
        return rows.columns();
    }

    @Override
    List<Insert<R>> parts() {
        List<? extends InsertRows<R>> parts = rows.parts();
        if (parts.size() == 1) {
            return List.of(this);
        }
        return parts.stream().map(p -> new Insert<>(target, p, overriding, onConflict)).toList();
    }

    @Override
    boolean hasNew() {
        return true;
    }

    @Override
    void renderBody(SqlWriter out) {
        out.sql("insert into ").add(table());
        rows.render(out, overriding);
        if (onConflict != null) {
            out.add(onConflict);
        }
    }
}

package dev.squall.mutation;

import dev.squall.table.Insertable;
import dev.squall.table.NewRow;
import dev.squall.table.SoftDeletable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The statements that write: of a client, or behind `db.with(…)`.
public interface Writes extends InsertLists {

    /// Inserts a row, set column by column: the compiler asks for every required one.
    ///
    /// `db.insert(users, u -> u.email(email)).execute()` becomes `insert into users (email) values
    /// (?)`
    default <R, S> Insert<R> insert(
            Insertable<R, S> table, Function<? super S, ? extends NewRow<R>> row) {
        return insert(table, row.apply(table.newRow()));
    }

    /// Inserts a row that was made before: `NewProject.name("Atlas").userId(owner)`.
    default <R> Insert<R> insert(Insertable<R, ?> table, NewRow<R> row) {
        return Insert.of(new Target<>(table.table(), origin()), row);
    }

    /// Inserts a row for each element, in one statement.
    ///
    /// `db.insertAll(tags, names, (t, name) -> t.name(name)).execute()` becomes `insert into tags
    /// (name) select name from unnest(?::text[]) …`
    ///
    /// Rows that set different columns, or columns of arrays and composites, travel as `values (…),
    /// (…)`; where one statement cannot have so many binds, as several in one transaction.
    ///
    /// @throws dev.squall.error.InvalidQuery if there is no element
    default <R, S, E> Insert<R> insertAll(
            Insertable<R, S> table,
            Collection<? extends E> elements,
            BiFunction<? super S, ? super E, ? extends NewRow<R>> row) {
        List<NewRow<R>> rows = new ArrayList<>(elements.size());
        for (E element : elements) {
            rows.add(row.apply(table.newRow(), element));
        }
        return insertAll(table, rows);
    }

    /// Inserts rows that were made before, in one statement.
    ///
    /// @throws dev.squall.error.InvalidQuery if there is no row
    default <R> Insert<R> insertAll(Insertable<R, ?> table, Collection<? extends NewRow<R>> rows) {
        return Insert.all(new Target<>(table.table(), origin()), List.copyOf(rows));
    }

    /// Updates rows of a table.
    ///
    /// `db.update(users).set(users.name, "Jane").where(users.id.eq(id)).execute()` becomes `update
    /// users set name = ? where users.id = ?`
    default <R> UpdateTable<R> update(Insertable<R, ?> table) {
        return new UpdateTable<>(new Target<>(table.table(), origin()));
    }

    /// Updates a row for each element, in one statement.
    ///
    /// `db.updateEach(users, list).by(users.id, Renamed::id).set(users.name, Renamed::name)`
    /// becomes `update users set name = new_rows.name from unnest(?::uuid[], ?::text[]) as new_rows
    /// (id, name) where users.id = new_rows.id`
    ///
    /// @throws dev.squall.error.InvalidQuery if there is no element
    default <R, E> UpdateEach<R, E> updateEach(
            Insertable<R, ?> table, Collection<? extends E> elements) {
        return UpdateEach.of(new Target<>(table.table(), origin()), List.<E>copyOf(elements));
    }

    /// Deletes rows of a table. Those of a table with `@SoftDelete` are marked.
    ///
    /// `db.delete(users).where(users.id.eq(id)).execute()` becomes `delete from users where
    /// users.id = ?`, or `update users set deleted_at = now() where users.id = ? and
    /// users.deleted_at is null`
    default <R> DeleteFrom<R> delete(Insertable<R, ?> table) {
        return new DeleteFrom<>(new Target<>(table.table(), origin()), false);
    }

    /// Really deletes rows of a table with `@SoftDelete`, whether they are marked or not.
    ///
    /// `db.purge(users).where(users.deletedAt.lt(lastYear)).execute()` becomes `delete from users
    /// where users.deleted_at < ?`
    default <R> DeleteFrom<R> purge(SoftDeletable<R> table) {
        return new DeleteFrom<>(new Target<>(table.table(), origin()), true);
    }

    /// Inserts, updates and deletes rows of a table by the rows of another item, in one statement
    /// ([manual](https://www.postgresql.org/docs/current/sql-merge.html)).
    ///
    /// ```java
    /// db.mergeInto(stock)
    ///         .using(deliveries)
    ///         .on(stock.item.eq(deliveries.item))
    ///         .whenMatched(m -> m.update(s -> s.set(stock.pieces, deliveries.pieces)))
    ///         .whenNotMatched(m -> m.insert(i -> i.set(stock.item, deliveries.item)))
    ///         .execute();
    /// ```
    default <R> MergeInto<R> mergeInto(Insertable<R, ?> table) {
        return new MergeInto<>(new Target<>(table.table(), origin()));
    }
}

package dev.squall.shape;

import dev.squall.error.MissingRow;
import dev.squall.error.NotFetched;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row, and what was fetched of its relations.
///
/// ```java
/// for (With<User> user : db.from(users).fetch(users.projects).list()) {
///     List<With<Project>> projects = user.get(users.projects);
/// }
/// ```
///
/// @param <R> the record that is the row
public final class With<R> {

    private final R row;
    private final List<Relation<?, ?, ?>> relations;
    private final @Nullable Object[] others;

    /// @param others what each of the relations leads to
    With(R row, List<Relation<?, ?, ?>> relations, @Nullable Object[] others) {
        this.row = row;
        this.relations = relations;
        this.others = others;
    }

    /// The row.
    public R row() {
        return row;
    }

    /// The rows that a relation leads to; empty where there is none.
    ///
    /// @throws NotFetched if it was not fetched
    @SuppressWarnings("unchecked") // of what the relation leads to
    public <C> List<With<C>> get(ToMany<R, C, ?> relation) {
        return (List<With<C>>) Objects.requireNonNull(other(relation));
    }

    /// The row that a relation leads to.
    ///
    /// @throws NotFetched if it was not fetched
    /// @throws MissingRow if there is none
    public <C> With<C> get(ToOne<R, C, ?> relation) {
        With<C> found = getOrNull(relation);
        if (found == null) {
            throw MissingRow.ofFetched(relation.toString());
        }
        return found;
    }

    /// The row that a relation leads to; null: there is none.
    ///
    /// @throws NotFetched if it was not fetched
    @SuppressWarnings("unchecked") // of what the relation leads to
    public <C> @Nullable With<C> getOrNull(ToOne<R, C, ?> relation) {
        return (With<C>) other(relation);
    }

    private @Nullable Object other(Relation<?, ?, ?> relation) {
        for (int i = 0; i < others.length; i++) {
            if (relations.get(i).is(relation)) {
                return others[i];
            }
        }
        throw new NotFetched(relation.toString(), names());
    }

    private String names() {
        return relations.stream().map(Relation::name).collect(Collectors.joining(", "));
    }

    /// Whether row and relations are the same.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof With<?> with
                && row.equals(with.row)
                && names().equals(with.names())
                && Arrays.equals(others, with.others);
    }

    @Override
    public int hashCode() {
        return 31 * row.hashCode() + Arrays.hashCode(others);
    }

    /// The row, and the names of its relations.
    @Override
    public String toString() {
        return relations.isEmpty() ? row.toString() : row + " with " + names();
    }
}

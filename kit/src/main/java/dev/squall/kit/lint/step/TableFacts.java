package dev.squall.kit.lint.step;

import dev.squall.kit.lint.ddl.ColumnDefinition;
import dev.squall.kit.lint.ddl.DdlConstraint;
import dev.squall.kit.lint.ddl.SqlType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the statements so far say about a table.
public final class TableFacts {

    private final boolean complete;
    private final Map<String, SqlType> types = new HashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> freshColumns = new HashSet<>();
    private final Map<String, KnownConstraint> constraints = new HashMap<>();
    private boolean fresh;
    private boolean partitioned;

    /// A constraint that a statement has made.
    ///
    /// @param constraint as it was written
    /// @param validated whether all rows are known to keep it
    /// @param transaction the transaction that made it
    record KnownConstraint(DdlConstraint constraint, boolean validated, int transaction) {}

    /// @param fresh whether the same file has made it
    /// @param complete whether all of its columns are known
    TableFacts(boolean fresh, boolean complete) {
        this.fresh = fresh;
        this.complete = complete;
    }

    boolean fresh() {
        return fresh;
    }

    void age() {
        fresh = false;
        freshColumns.clear();
    }

    void partitioned(boolean is) {
        partitioned = is;
    }

    boolean partitioned() {
        return partitioned;
    }

    void add(ColumnDefinition column) {
        types.put(column.name().last(), column.type());
        freshColumns.add(column.name().last());
        if (column.notNull()) {
            required.add(column.name().last());
        }
    }

    void type(String column, SqlType type) {
        types.put(column, type);
    }

    void drop(String column) {
        types.remove(column);
        required.remove(column);
        freshColumns.remove(column);
    }

    void rename(String column, String to) {
        SqlType type = types.remove(column);
        if (type != null) {
            types.put(to, type);
        }
        rename(required, column, to);
        rename(freshColumns, column, to);
    }

    private static void rename(Set<String> columns, String column, String to) {
        if (columns.remove(column)) {
            columns.add(to);
        }
    }

    /// Whether the same file has added a column.
    boolean isFresh(String column) {
        return freshColumns.contains(column);
    }

    void require(String column, boolean required) {
        if (required) {
            this.required.add(column);
        } else {
            this.required.remove(column);
        }
    }

    /// The type of a column, if it is known.
    public Optional<SqlType> type(String column) {
        return Optional.ofNullable(types.get(column));
    }

    /// Whether a column is known to allow nulls.
    public boolean allowsNull(String column) {
        return complete && types.containsKey(column) && !required.contains(column);
    }

    void add(String name, DdlConstraint constraint, int transaction) {
        constraints.put(name, new KnownConstraint(constraint, !constraint.notValid(), transaction));
    }

    void validate(String name) {
        KnownConstraint known = constraints.get(name);
        if (known != null) {
            constraints.put(name, new KnownConstraint(known.constraint(), true, known.transaction));
        }
    }

    void dropConstraint(String name) {
        constraints.remove(name);
    }

    /// The transaction in which a constraint was added without looking at the rows.
    Optional<Integer> addedNotValidIn(String name) {
        return Optional.ofNullable(constraints.get(name))
                .filter(known -> known.constraint().notValid())
                .map(KnownConstraint::transaction);
    }

    /// Whether a check that all rows keep says that a column is not null.
    boolean knownNotNull(String column) {
        return required.contains(column)
                || constraints.values().stream()
                        .filter(KnownConstraint::validated)
                        .anyMatch(
                                known ->
                                        known.constraint()
                                                .notNullColumn()
                                                .filter(column::equals)
                                                .isPresent());
    }

    /// Whether a check that all rows keep is known.
    boolean hasValidatedCheck() {
        return constraints.values().stream()
                .anyMatch(
                        known ->
                                known.validated()
                                        && known.constraint().kind() == DdlConstraint.Kind.CHECK);
    }
}

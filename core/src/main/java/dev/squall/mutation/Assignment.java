package dev.squall.mutation;

import dev.squall.sql.Fragment;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import java.util.List;

/// `address.city = ?`: a column, or a field of it, and its new value.
///
/// @param fields the fields that lead to what is set; none: the whole column
record Assignment<R>(Column<R, ?> column, List<Identifier> fields, Fragment value) {

    Assignment<R> with(Fragment changed) {
        return new Assignment<>(column, fields, changed);
    }

    boolean sets(Column<R, ?> other) {
        return column.name().equals(other.name());
    }

    /// Whether one sets what the other sets, or a part of it.
    boolean overlaps(Assignment<R> other) {
        int common = Math.min(fields.size(), other.fields.size());
        return sets(other.column)
                && fields.subList(0, common).equals(other.fields.subList(0, common));
    }

    void renderTarget(SqlWriter out) {
        out.identifier(column.name());
        fields.forEach(field -> out.sql(".").identifier(field));
    }

    void renderValue(SqlWriter out) {
        out.alone(
                in -> {
                    if (column.isSensitive()) {
                        in.sensitiveColumn();
                    }
                    in.add(value);
                });
    }
}

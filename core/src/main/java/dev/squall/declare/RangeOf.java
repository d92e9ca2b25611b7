package dev.squall.declare;

import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `tstzrange(starts_at, ends_at)`: from one column's value up to another one's, which is not in
/// it.
record RangeOf(KnownSql function, Column<?, ?> from, Column<?, ?> to) implements Fragment {

    private static final Map<String, KnownSql> FUNCTIONS =
            Map.of(
                    "timestamptz", KnownSql.constant("tstzrange("),
                    "timestamp", KnownSql.constant("tsrange("),
                    "date", KnownSql.constant("daterange("),
                    "int4", KnownSql.constant("int4range("),
                    "int8", KnownSql.constant("int8range("),
                    "numeric", KnownSql.constant("numrange("));

    /// The range of two columns; null if PostgreSQL has none of their types.
    static @Nullable RangeOf columns(Column<?, ?> from, Column<?, ?> to) {
        String type = from.type().baseName();
        KnownSql function = FUNCTIONS.get(type);
        return function == null || !to.type().baseName().equals(type)
                ? null
                : new RangeOf(function, from, to);
    }

    @Override
    public void render(SqlWriter out) {
        out.known(function).add(from).sql(", ").add(to).sql(")");
    }
}

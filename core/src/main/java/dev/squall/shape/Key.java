package dev.squall.shape;

import dev.squall.table.Column;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// By what rows and the lists that belong to them find each other.
///
/// @param isWhole whether it is one whole number, which is read without an object
record Key(List<Part> parts, boolean isWhole) {

    private static final Set<String> WHOLE = Set.of("int2", "int4", "int8");

    /// Types of which two values are equal to Java where they are to PostgreSQL: not so `citext`,
    /// `bpchar`, `numeric` …
    private static final Set<String> EXACT =
            Set.of("int2", "int4", "int8", "uuid", "text", "varchar", "bool", "date");

    /// A column of it.
    ///
    /// @param at where it stands in a row
    record Part(int at, PgType<?> type) {}

    Key(List<Part> parts) {
        this(parts, parts.size() == 1 && WHOLE.contains(parts.getFirst().type.castName()));
    }

    /// Whether Java, too, finds columns equal where PostgreSQL does.
    static boolean isExact(List<? extends Column<?, ?>> here, List<? extends Column<?, ?>> there) {
        for (int i = 0; i < here.size(); i++) {
            String type = here.get(i).type().castName();
            String other = there.get(i).type().castName();
            boolean whole = here.size() == 1 && WHOLE.contains(type) && WHOLE.contains(other);
            if (!whole && !(EXACT.contains(type) && type.equals(other))) {
                return false;
            }
        }
        return true;
    }

    /// Its value in the current row, if [#isWhole()].
    long whole(RowReader row) throws SQLException {
        return row.whole(parts.getFirst().at);
    }

    /// Its value in the current row; composite keys are lists.
    Object read(RowReader row) throws SQLException {
        if (parts.size() == 1) {
            Part only = parts.getFirst();
            return row.get(only.at, only.type);
        }
        List<Object> values = new ArrayList<>(parts.size());
        for (Part part : parts) {
            values.add(row.get(part.at, part.type));
        }
        return values;
    }

    /// Whether a part of it is null, so that nothing belongs to the row.
    boolean isMissing(RowReader row) throws SQLException {
        for (Part part : parts) {
            if (row.isNull(part.at)) {
                return true;
            }
        }
        return false;
    }
}

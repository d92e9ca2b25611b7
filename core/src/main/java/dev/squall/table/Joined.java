package dev.squall.table;

import dev.squall.expr.Condition;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// A table that is joined along a reference, and the columns that find its rows.
///
/// @param table the other table, under an alias of its own
/// @param here columns of the table it is joined to
/// @param there columns of the other table, equal to those at the same place
public record Joined<T extends Table<?>>(
        T table, List<? extends Column<?, ?>> here, List<? extends Column<?, ?>> there) {

    /// `there = here and …`: what `on` says.
    public Condition on() {
        return new Equal(here, there);
    }

    private record Equal(List<? extends Column<?, ?>> here, List<? extends Column<?, ?>> there)
            implements Condition {

        @Override
        public void render(SqlWriter out) {
            for (int i = 0; i < here.size(); i++) {
                if (i > 0) {
                    out.sql(" and ");
                }
                out.add(there.get(i)).sql(" = ").add(here.get(i));
            }
        }

        @Override
        public Precedence precedence() {
            return here.size() == 1 ? Precedence.COMPARISON : Precedence.AND;
        }
    }
}

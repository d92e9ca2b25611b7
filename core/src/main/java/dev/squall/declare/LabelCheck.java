package dev.squall.declare;

import dev.squall.sql.Fragment;
import dev.squall.sql.Operand;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.List;

/// `status in ('draft'::text, 'active'::text)`
///
/// The labels are of the column's type: with another, PostgreSQL would keep a cast of the column in
/// the check.
record LabelCheck(Column<?, ?> column, List<String> labels) implements Operand {

    private static final PgType<String> VARCHAR = Types.varchar(1);

    @Override
    public void render(SqlWriter out) {
        PgType<String> type =
                column.type().castName().equals(VARCHAR.castName()) ? VARCHAR : Types.TEXT;
        List<Fragment> values =
                labels.stream().<Fragment>map(label -> w -> w.bind(type, label)).toList();
        out.add(column).sql(" in (").list(values).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }
}

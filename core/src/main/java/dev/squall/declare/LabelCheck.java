package dev.squall.declare;

import dev.squall.sql.Fragment;
import dev.squall.sql.Operand;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.Column;
import dev.squall.type.Types;
import java.util.List;

/// `status in ('draft'::text, 'active'::text)`
record LabelCheck(Column<?, ?> column, List<String> labels) implements Operand {

    @Override
    public void render(SqlWriter out) {
        List<Fragment> values =
                labels.stream().<Fragment>map(label -> w -> w.bind(Types.TEXT, label)).toList();
        out.add(column).sql(" in (").list(values).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.RANGE;
    }
}

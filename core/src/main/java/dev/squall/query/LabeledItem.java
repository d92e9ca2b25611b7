package dev.squall.query;

import dev.squall.expr.Output;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// An item of FROM whose columns are declared with it: `… as v (id, name)`.
abstract class LabeledItem extends Item {

    private final List<? extends Label<?, ?>> labels;

    LabeledItem(String alias, List<? extends Label<?, ?>> labels) {
        super(alias);
        this.labels = labels;
    }

    final List<? extends Label<?, ?>> labels() {
        return labels;
    }

    @Override
    final List<Output> columns() {
        return labels.stream().map(l -> l.outputs().getFirst()).toList();
    }

    /// Writes ` as v (id, name)`.
    final void renderAlias(SqlWriter out) {
        out.sql(" as ").identifier(alias()).sql(" (").list(labels).sql(")");
    }
}

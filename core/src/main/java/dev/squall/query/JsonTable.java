package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import java.util.List;

/// `json_table(document, '$.items[*]' columns (…)) as t`: the parts of a document as rows;
/// PostgreSQL 17 and later
/// ([manual](https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-SQLJSON-TABLE)).
public final class JsonTable extends LabeledItem {

    private final Expr<?> document;
    private final KnownSql path;
    private final List<JsonTableColumn> columns;

    JsonTable(String alias, Expr<?> document, KnownSql path, List<JsonTableColumn> columns) {
        super(alias, columns.stream().map(JsonTableColumn::label).toList());
        this.document = document;
        this.path = path;
        this.columns = columns;
    }

    @Override
    public boolean seesEarlierItems() {
        return true;
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("json_table(").add(document).sql(", ").known(path);
        out.sql(" columns (").list(columns).sql(")) as ").identifier(alias());
    }
}

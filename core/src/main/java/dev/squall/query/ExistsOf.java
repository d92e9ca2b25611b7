package dev.squall.query;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;

/// `select exists (select 1 from …)`
record ExistsOf(Query<?> query) implements Fragment {

    static final RecordReader<Boolean> READER = RowReader::bool;

    @Override
    public void render(SqlWriter out) {
        out.sql("select ").add(new Exists(query));
    }
}

package dev.squall.query;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RecordReader;
import dev.squall.type.RowReader;

/// `select count(*) from …`: around the whole query where its rows are not those of FROM.
record CountOf(Query<?> query) implements Fragment {

    static final RecordReader<Long> READER = RowReader::int8;

    @Override
    public void render(SqlWriter out) {
        query.renderCount(out);
    }
}

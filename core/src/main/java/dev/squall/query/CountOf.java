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
        out.sql("select count(*)");
        if (query.clauses.isPlain()) {
            int mark = out.mark();
            query.clauses.enter(out);
            query.clauses.renderFrom(out);
            out.leave(mark);
        } else {
            out.sql(" from ").nested(query).sql(" as counted");
        }
    }
}

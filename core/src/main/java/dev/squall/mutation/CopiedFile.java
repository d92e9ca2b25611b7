package dev.squall.mutation;

import dev.squall.query.CopyOptions;
import dev.squall.run.CopySource;
import dev.squall.sql.SqlWriter;
import dev.squall.sql.Statement;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.type.CopyBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The bytes of a file on their way into a table: the server reads them.
record CopiedFile<R>(Table<R> into, List<Column<R, ?>> columns, CopyOptions options, InputStream in)
        implements CopySource {

    @Override
    public Statement table() {
        return CopiedTable.statement(into, List.of(), _ -> {});
    }

    @Override
    public Statement begin() {
        return CopiedTable.statement(into, columns, (SqlWriter out) -> out.add(options));
    }

    @Override
    public boolean write(CopyBuffer out) {
        try {
            return out.fill(in, CopiedTable.ENOUGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

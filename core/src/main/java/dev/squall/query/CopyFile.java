package dev.squall.query;

import dev.squall.run.CopyQuery;
import dev.squall.run.CopyTarget;
import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;

/// `copy (select …) to stdout (format csv, header)`
record CopyFile(Query<?> query, CopyOptions options) implements Fragment {

    long to(OutputStream out) {
        CopyQuery copy =
                new CopyQuery(SqlWriter.statement(this), () -> SqlWriter.viewText(this).sql());
        return query.executor.copyOut(copy, new Target(out));
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("copy ").nested(query).sql(" to stdout").add(options);
    }

    private record Target(OutputStream out) implements CopyTarget {

        @Override
        public void take(Connection connection, byte[] message) {
            try {
                out.write(message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void end(Connection connection) {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package dev.squall.query;

import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.type.Types;
import org.jspecify.annotations.Nullable;

/// `bernoulli (10) repeatable (7)`: how a sample of a table is drawn.
///
/// @param percent of the rows, 0 to 100
/// @param seed null: another sample each time
public record Sampling(KnownSql method, double percent, @Nullable Double seed) implements Fragment {

    static final KnownSql BERNOULLI = KnownSql.constant("bernoulli (");
    static final KnownSql SYSTEM = KnownSql.constant("system (");

    /// `repeatable (seed)`: the same rows each time, as long as the table does not change.
    public Sampling repeatable(double number) {
        return new Sampling(method, percent, number);
    }

    @Override
    public void render(SqlWriter out) {
        out.known(method).bind(Types.REAL, (float) percent).sql(")");
        if (seed != null) {
            out.sql(" repeatable (").bind(Types.DOUBLE, seed).sql(")");
        }
    }
}

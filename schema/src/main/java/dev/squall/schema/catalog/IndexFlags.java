package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an index has beside its definition, whether a constraint stands before it or not.
///
/// @param options storage parameters that the definition does not say
/// @param tablespace where it is, if not where the database is
/// @param clustered whether `cluster` orders the table by it
/// @param replicaIdentity whether logical replication knows an old row by it
public record IndexFlags(
        List<String> options,
        @Nullable String tablespace,
        boolean clustered,
        boolean replicaIdentity) {

    /// None of it.
    public static final IndexFlags NONE = new IndexFlags(List.of(), null, false, false);

    /// The steps that give them to a new index.
    public List<Step> added(ObjectId index) {
        return changed(NONE, index);
    }

    /// Reads the columns `options`, `tablespace`, `clustered` and `replica_identity`.
    public static IndexFlags of(Row row) throws SQLException {
        return new IndexFlags(
                row.texts("options"),
                row.textOrNull("tablespace"),
                row.is("clustered"),
                row.is("replica_identity"));
    }

    /// The steps that change them. The table says what it is known by instead of an index.
    public List<Step> changed(IndexFlags before, ObjectId index) {
        List<Step> steps = new ArrayList<>();
        Options.changes(before.options, options)
                .forEach(change -> steps.add(Step.of(index, alter(index).add(change))));
        if (!Objects.equals(tablespace, before.tablespace)) {
            String space = tablespace == null ? "pg_default" : tablespace;
            steps.add(Step.of(index, alter(index).sql(" set tablespace ").name(space)));
        }
        if (!clustered && before.clustered) {
            steps.add(
                    Step.of(
                            index,
                            Ddl.of("alter table ").owner(index).sql(" set without cluster")));
        }
        if (clustered && !before.clustered) {
            Ddl sql = Ddl.of("alter table ").owner(index).sql(" cluster on ").name(index.name());
            steps.add(Step.of(index, sql));
        }
        if (replicaIdentity && !before.replicaIdentity) {
            Ddl sql = Ddl.of("alter table ").owner(index).sql(" replica identity using index ");
            steps.add(Step.of(index, sql.name(index.name())));
        }
        return steps;
    }

    private static Ddl alter(ObjectId index) {
        return Ddl.of("alter index ").name(index);
    }
}

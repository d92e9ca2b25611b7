package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an index has beside its definition, whether a constraint stands before it or not.
///
/// @param options storage parameters
/// @param tablespace where it is, if not where the database is
/// @param statistics how much `analyze` samples of its expressions: `2=100`
/// @param clustered whether `cluster` orders the table by it
/// @param replicaIdentity whether logical replication knows an old row by it
public record IndexFlags(
        List<String> options,
        @Nullable String tablespace,
        List<String> statistics,
        boolean clustered,
        boolean replicaIdentity) {

    /// None of it.
    public static final IndexFlags NONE = new IndexFlags(List.of(), null, List.of(), false, false);

    /// What an index has that PostgreSQL makes after the model of this one.
    public IndexFlags copied() {
        return new IndexFlags(options, tablespace, List.of(), false, false);
    }

    /// What no statement that creates it says.
    public IndexFlags besideText() {
        return new IndexFlags(List.of(), tablespace, statistics, clustered, replicaIdentity);
    }

    /// What it has when its statement says the storage parameters.
    public IndexFlags started() {
        return new IndexFlags(options, null, List.of(), false, false);
    }

    /// The steps that give them to a new index.
    public List<Step> added(ObjectId index) {
        return changed(NONE, index, false);
    }

    /// Reads the columns `options`, `tablespace`, `clustered` and `replica_identity`.
    public static IndexFlags of(Row row) throws SQLException {
        return new IndexFlags(
                row.texts("options"),
                row.textOrNull("tablespace"),
                row.texts("statistics"),
                row.is("clustered"),
                row.is("replica_identity"));
    }

    /// The steps that change them. The table says what it is known by instead of an index.
    ///
    /// @param other whether another index is clustered then
    public List<Step> changed(IndexFlags before, ObjectId index, boolean other) {
        List<Step> steps = new ArrayList<>();
        Options.changes(before.options, options)
                .forEach(change -> steps.add(Step.of(index, alter(index).add(change))));
        if (!Objects.equals(tablespace, before.tablespace)) {
            String space = tablespace == null ? "pg_default" : tablespace;
            steps.add(Step.of(index, alter(index).sql(" set tablespace ").name(space)));
        }
        statistics(before, index, steps);
        if (!clustered && before.clustered && !other) {
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

    private void statistics(IndexFlags before, ObjectId index, List<Step> steps) {
        Set<String> columns = new TreeSet<>();
        before.statistics.forEach(one -> columns.add(column(one)));
        statistics.forEach(one -> columns.remove(column(one)));
        List<String> targets = new ArrayList<>(statistics);
        targets.removeAll(before.statistics);
        columns.forEach(column -> targets.add(column + "=-1"));
        for (String target : targets) {
            Ddl sql = alter(index).sql(" alter column ").declared(column(target));
            sql.sql(" set statistics ").declared(target.substring(target.indexOf('=') + 1));
            steps.add(Step.of(index, sql));
        }
    }

    private static String column(String target) {
        return target.substring(0, target.indexOf('='));
    }

    /// Whether an index of a table gets other storage parameters. One of a partitioned table
    /// cannot: it is made anew.
    public boolean isFixed(IndexFlags before, ObjectId table, Sides sides) {
        return !options.equals(before.options) && Descendant.isDivided(sides.to(), table);
    }

    /// ` WITH (fillfactor = '70')`, or nothing.
    public String with() {
        return options.isEmpty() ? "" : " WITH (" + Options.list(options).text() + ")";
    }

    /// A definition without the storage parameters, which the server prints in it.
    public String bare(String definition) {
        if (options.isEmpty()) {
            return definition;
        }
        String all =
                options.stream()
                        .map(IndexFlags::printed)
                        .collect(Collectors.joining(", ", " WITH \\(", "\\)"));
        return Pattern.compile(all).matcher(definition).replaceFirst("");
    }

    /// `fillfactor='70'`, `fastupdate=off`
    private static String printed(String option) {
        int equals = option.indexOf('=');
        String value = Pattern.quote(option.substring(equals + 1));
        return Pattern.quote(option.substring(0, equals)) + "='?" + value + "'?";
    }

    private static Ddl alter(ObjectId index) {
        return Ddl.of("alter index ").name(index);
    }
}

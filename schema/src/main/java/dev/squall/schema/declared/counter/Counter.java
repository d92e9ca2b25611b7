package dev.squall.schema.declared.counter;

import dev.squall.declare.Expression;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.Counting;
import dev.squall.schema.declared.ObjectName;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A column that holds how many rows of another table refer to its row.
///
/// The function runs with its owner's rights, because who adds a row need not be allowed to update
/// what it refers to. A forced policy holds the owner back too: one more policy lets it pass, only
/// while the function runs.
///
/// @param table the table that has the column
/// @param key what the counted rows refer to
/// @param secured whether the table has policies
/// @param counted the table whose rows are counted
/// @param reference the columns by which they refer to the key
/// @param countedSecured whether that table has policies
/// @param where which of them count; null: all
public record Counter(
        TableRef table,
        String column,
        List<String> key,
        boolean secured,
        TableRef counted,
        List<String> reference,
        boolean countedSecured,
        @Nullable Expression where)
        implements Counting {

    @Override
    public ObjectId id() {
        return ObjectId.in(table, ObjectKind.COUNTER, column);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> all = new TreeSet<>();
        all.add(ObjectId.table(table));
        all.add(ObjectId.table(counted));
        if (secured) {
            all.add(ObjectId.in(table, ObjectKind.ROW_SECURITY, ""));
        }
        if (where != null) {
            where.reads().forEach(read -> all.add(ObjectId.table(read)));
        }
        return all;
    }

    @Override
    public List<String> expressions() {
        return where == null ? List.of() : List.of(where.sql());
    }

    @Override
    public List<Step> added() {
        List<Ddl> all = new ArrayList<>();
        if (secured) {
            all.add(policy());
        }
        CounterGuard guard = new CounterGuard(this);
        all.addAll(List.of(guard.function(), guard.trigger()));
        all.add(new CounterFunction(this).create());
        all.add(Ddl.of("revoke execute on function ").add(function()).sql(" from public"));
        all.add(trigger("insert", Ddl.of(" referencing new table as added")));
        all.add(trigger("update", Ddl.of(" referencing old table as removed new table as added")));
        all.add(trigger("delete", Ddl.of(" referencing old table as removed")));
        all.add(trigger("truncate", new Ddl()));
        return all.stream().map(sql -> Step.of(id(), sql)).toList();
    }

    @Override
    public List<Step> backfill() {
        return new CounterBackfill(this).all().map(sql -> Step.of(id(), sql)).toList();
    }

    /// The function, and the trigger that counts rows as they come.
    @Override
    public Set<ObjectId> counters() {
        String trigger = named("counter_insert");
        return Set.of(
                ObjectId.of(ObjectKind.FUNCTION, table.schema(), named("counter") + "()"),
                ObjectId.in(counted, ObjectKind.TRIGGER, trigger));
    }

    String named(String label) {
        return ObjectName.of(table.name(), column, label);
    }

    /// `projects_likes_count_counter()`
    Ddl function() {
        return new Ddl().name(table.schema(), named("counter")).sql("()");
    }

    Ddl tableName() {
        return new Ddl().name(table.schema(), table.name());
    }

    Ddl countedName() {
        return new Ddl().name(counted.schema(), counted.name());
    }

    /// ` and (deleted_at is null)`, or nothing.
    Ddl andWhere() {
        return where == null ? new Ddl() : Ddl.of(" and (").declared(where.sql()).sql(")");
    }

    private Ddl policy() {
        return Ddl.of("create policy ")
                .name(named("counter"))
                .sql(" on ")
                .add(tableName())
                .sql(
                        " to current_user\n"
                                + "    using (current_setting('squall.counting', true) = 'on')");
    }

    private Ddl trigger(String event, Ddl referencing) {
        return Ddl.of("create trigger ")
                .name(named("counter_" + event))
                .sql("\n    after ")
                .declared(event)
                .sql(" on ")
                .add(countedName())
                .add(referencing)
                .sql("\n    for each statement execute function ")
                .add(function());
    }

    /// The schemas in which its names are looked up; an empty one is the first of the search path.
    Stream<String> schemas() {
        return Stream.of(table.schema(), counted.schema()).distinct();
    }
}

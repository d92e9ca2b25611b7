package dev.squall.schema.declared.rowlimit;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.declare.TableRef;
import dev.squall.schema.declared.Constraints;
import dev.squall.schema.declared.Counting;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// At most so many rows for each value of a column.
///
/// The function runs with its owner's rights, because the role that inserts must not be able to
/// touch the counts. It looks like a check constraint to its victim: SQLSTATE 23514, and its name.
///
/// @param softDelete the column that marks a row as deleted: such a row is not counted
/// @param secured whether the table has policies
public record RowLimit(
        ObjectId id, String column, int atMost, @Nullable String softDelete, boolean secured)
        implements Counting {

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(Constraints.table(id), RowCounts.ID);
    }

    @Override
    public List<Step> added() {
        return List.of(
                Step.of(id, function()),
                Step.of(id, Ddl.of("revoke execute on function ").add(call()).sql(" from public")),
                Step.of(id, rowTrigger()),
                Step.of(id, truncateTrigger()));
    }

    @Override
    public TableRef counted() {
        return new TableRef(id.schema(), id.owner());
    }

    /// The trigger alone: with another number the rows are the same.
    @Override
    public Set<ObjectId> counters() {
        return Set.of(ObjectId.in(counted(), ObjectKind.TRIGGER, id.name()));
    }

    @Override
    public List<Step> backfill() {
        return new RowLimitBackfill(this).all().map(sql -> Step.of(id, sql)).toList();
    }

    private Ddl call() {
        return new Ddl().name(id.schema(), id.name()).sql("()");
    }

    private Ddl function() {
        return Ddl.of("create function ")
                .add(call())
                .sql(" returns trigger\n")
                .sql("language plpgsql security definer set search_path = pg_catalog, pg_temp as ")
                .quoted(body());
    }

    private Ddl rowTrigger() {
        return Ddl.of("create trigger ")
                .name(id.name())
                .sql("\n    after insert or delete or update of ")
                .names(softDelete == null ? List.of(column) : List.of(column, softDelete))
                .sql(" on ")
                .owner(id)
                .sql("\n    for each row execute function ")
                .add(call());
    }

    private Ddl truncateTrigger() {
        return Ddl.of("create trigger ")
                .name(id.name() + "_truncate")
                .sql("\n    after truncate on ")
                .owner(id)
                .sql("\n    for each statement execute function ")
                .add(call());
    }

    private Ddl body() {
        Ddl sql = Ddl.of("declare\n    limited constant text := tg_table_schema || '.' || ");
        sql.literal(id.name()).sql(";\n").sql(DECLARED);
        sql.sql("    if tg_op <> 'INSERT' then\n        old_parent := ").add(parent("old"));
        sql.sql(";\n    end if;\n    if tg_op <> 'DELETE' then\n        new_parent := ");
        sql.add(parent("new")).sql(";\n    end if;\n").sql(COUNTED).sql(" > ").number(atMost);
        sql.sql(" then\n        raise exception using errcode = 'check_violation',\n");
        sql.sql("            message = 'more rows than the row limit allows',\n");
        sql.sql("            constraint = ").literal(id.name()).sql(", column = ").literal(column);
        return sql.sql(",\n            schema = tg_table_schema, table = tg_table_name;\n")
                .sql("    end if;\n    return null;\nend");
    }

    /// `new.plan_id`; of a row that can be deleted softly, null where it is.
    private Ddl parent(@CompileTimeConstant String row) {
        Ddl parent = Ddl.of(row).sql(".").name(column);
        if (softDelete == null) {
            return parent;
        }
        Ddl live = Ddl.of("case when ").sql(row).sql(".").name(softDelete);
        return live.sql(" is null then ").add(parent).sql(" end");
    }

    private static final String DECLARED =
            """
                old_parent text;
                new_parent text;
                counted integer;
            begin
                if tg_op = 'TRUNCATE' then
                    delete from squall.row_counts where limit_name = limited;
                    return null;
                end if;
            """;

    private static final String COUNTED =
            """
                if old_parent is not distinct from new_parent then
                    return null;
                end if;
                if old_parent is not null then
                    update squall.row_counts set rows = rows - 1
                        where limit_name = limited and parent = old_parent returning rows into counted;
                    if counted <= 0 then
                        delete from squall.row_counts where limit_name = limited and parent = old_parent;
                    end if;
                end if;
                if new_parent is null then
                    return null;
                end if;
                insert into squall.row_counts as c values (limited, new_parent, 1)
                    on conflict (limit_name, parent) do update set rows = c.rows + 1
                    returning c.rows into counted;
                if counted\
            """;
}

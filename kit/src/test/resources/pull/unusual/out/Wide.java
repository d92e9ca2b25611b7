package c0;

import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import org.jspecify.annotations.Nullable;

/// A row of `wide`.
@Table
public record Wide(
        @Id int id,
        @Generated("id * 2") @Nullable Integer total,
        @Generated("id / 2") @Nullable Integer half,
        @Nullable String note) {

    static void table(WideTable t, Definition d) {
        d.createdBy(
                """
                create table public.wide (
                    id integer not null,
                    total integer generated always as ((id * 2)) stored,
                    half integer generated always as ((id / 2)) virtual,
                    note text compression pglz
                )""");
        d.definition("alter table public.wide alter column note set storage external");
        d.definition("alter table public.wide alter column note set statistics 500");
    }
}

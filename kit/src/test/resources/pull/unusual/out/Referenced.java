package c0;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;

/// A row of `referenced`.
@Table
@PrimaryKey({})
public record Referenced(int a, int b) {

    static void table(ReferencedTable t, Definition d) {
        d.unique("referenced_a_b_key").on(t.a, t.b);
        d.index("referenced_a").unique().on(t.a);
        d.definition("grant select on table public.referenced to pg_monitor");
    }
}

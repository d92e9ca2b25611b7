package c0;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import org.jspecify.annotations.Nullable;

/// A row of `twice`.
@Table
public record Twice(
        @Id int id,
        @References(value = Twice.class, name = "twice_above") @Nullable Integer above) {

    static void table(TwiceTable t, Definition d) {
        d.definition("CREATE INDEX twice_above ON public.twice USING btree (above)");
        d.definition("grant select on table public.twice to pg_monitor");
    }
}

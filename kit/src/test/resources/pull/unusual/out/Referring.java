package c0;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import org.jspecify.annotations.Nullable;

/// A row of `referring`.
@Table
@PrimaryKey({})
public record Referring(
        @Nullable Long x,
        @Nullable Integer a,
        @Nullable Integer b,
        @Nullable Integer y) {

    static void table(ReferringTable t, Definition d) {
        d.foreignKey("referring_x_fkey").on(t.x).references("", "referenced", "a");
        d.definition(
                "alter table public.referring add constraint referring_a_b_fkey FOREIGN KEY "
                        + "(a, b) REFERENCES public.referenced(a, b) MATCH FULL");
        d.definition(
                "alter table public.referring add constraint referring_y_fkey FOREIGN KEY "
                        + "(y) REFERENCES public.referenced(a) NOT ENFORCED");
        d.definition("grant select on table public.referring to pg_monitor");
    }
}

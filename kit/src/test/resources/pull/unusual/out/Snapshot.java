package c0;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.declare.Definition;
import org.jspecify.annotations.Nullable;

/// A row of `snapshots`.
@Table("snapshots")
public record Snapshot(
        @Id int id,
        @Type(CitiesType.class) @Nullable String c,
        @Type(CitiesArrayType.class) @Nullable String cs) {

    static void table(SnapshotTable t, Definition d) {
        d.createdBy(
                """
                create table public.snapshots (
                    id integer not null,
                    c public.cities,
                    cs public.cities[]
                )""")
                .dependsOn("cities");
    }
}

package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.shelves;

import dev.squall.benchmarks.measure.Named;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.nested.FlatShelves;
import dev.squall.benchmarks.northwind.Northwind;
import dev.squall.benchmarks.northwind.ShelfFile;
import java.util.List;

/// The first shelves with 100 items each: what many rows cost.
///
/// @param count how many
public record WideShelves(int count) implements Workload {

    @Override
    public String name() {
        return "wide" + count;
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(
                new Named("jdbc", n -> FlatShelves.read(northwind.pool(), count)),
                new Named(
                        "squall",
                        n ->
                                northwind
                                        .db()
                                        .find(ShelfFile.class)
                                        .where(shelves.id.le(count))
                                        .orderBy(shelves.id)
                                        .list()));
    }
}

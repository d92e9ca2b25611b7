package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.customers;

import dev.squall.Db;
import dev.squall.benchmarks.hibernate.Entities;
import dev.squall.benchmarks.jimmer.FetchedGraph;
import dev.squall.benchmarks.jimmer.Seen;
import dev.squall.benchmarks.jooq.Multisets;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Late;
import dev.squall.benchmarks.measure.Named;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.nested.FlatCustomer;
import dev.squall.benchmarks.nested.PipelinedCustomer;
import dev.squall.benchmarks.nested.SplitCustomer;
import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.Northwind;
import java.util.List;
import javax.sql.DataSource;

/// A customer by its key, with 5 orders, about 6 details each, and their products: all of their
/// columns.
public final class NestedCustomer implements Workload {

    @Override
    public String name() {
        return "nested";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return peers(northwind.pool(), northwind.db());
    }

    static List<Peer> peers(DataSource pool, Db db) {
        var entities = new Late<>(() -> new Entities(pool));
        var fetchers = new Late<>(() -> new FetchedGraph(pool));
        var multisets = new Late<>(() -> new Multisets(pool));
        return List.of(
                new Named("jdbc", n -> FlatCustomer.read(pool, RowByKey.key(n))),
                new Named("jdbc-split", n -> SplitCustomer.read(pool, RowByKey.key(n))),
                new Named("jdbc-pipelined", n -> PipelinedCustomer.read(pool, RowByKey.key(n))),
                new Named("squall", n -> read(db, RowByKey.key(n))),
                new Named(
                        "hibernate",
                        n -> entities.get().customer(RowByKey.key(n)),
                        Entities::customerFile),
                new Named(
                        "jimmer",
                        n -> fetchers.get().customer(RowByKey.key(n)),
                        Seen::customerFile),
                new Named("jooq", n -> multisets.get().customer(RowByKey.key(n))));
    }

    private static CustomerFile read(Db db, int key) {
        return db.find(CustomerFile.class).where(customers.id.eq(key)).first().orElseThrow();
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 0.75, 0.85);
    }
}

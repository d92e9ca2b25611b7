package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.orders;

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
import dev.squall.benchmarks.nested.FlatOrders;
import dev.squall.benchmarks.nested.PipelinedOrders;
import dev.squall.benchmarks.nested.SplitOrders;
import dev.squall.benchmarks.northwind.Northwind;
import dev.squall.benchmarks.northwind.OrderFile;
import java.util.List;
import javax.sql.DataSource;

/// 20 orders behind a key, with their details and the products: all of their columns.
public final class ListOfOrders implements Workload {

    private static final int ORDERS = 20;

    @Override
    public String name() {
        return "list";
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
                new Named("jdbc", n -> FlatOrders.read(pool, after(n))),
                new Named("jdbc-split", n -> SplitOrders.read(pool, after(n))),
                new Named("jdbc-pipelined", n -> PipelinedOrders.read(pool, after(n))),
                new Named("squall", n -> read(db, after(n))),
                new Named("hibernate", n -> entities.get().orders(after(n)), Entities::orderFiles),
                new Named("jimmer", n -> fetchers.get().orders(after(n)), Seen::orderFiles),
                new Named("jooq", n -> multisets.get().orders(after(n))));
    }

    private static List<OrderFile> read(Db db, int after) {
        return db.find(OrderFile.class)
                .where(orders.id.gt(after))
                .orderBy(orders.id)
                .limit(ORDERS)
                .list();
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 0.85, 0.85);
    }

    private static int after(int number) {
        return (int) (number * 7919L % 49_900);
    }
}

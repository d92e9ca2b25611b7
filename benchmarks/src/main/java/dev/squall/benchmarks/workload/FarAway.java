package dev.squall.benchmarks.workload;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Distance;
import dev.squall.benchmarks.northwind.Northwind;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/// A workload whose server is some milliseconds away, so that what counts is how often it is asked.
///
/// @param millis there and back
/// @param work the peers of the workload over other connections
public record FarAway(String name, int millis, BiFunction<DataSource, Db, List<Peer>> work)
        implements Workload {

    /// The nested workloads at 1 ms and at 20 ms.
    public static final List<Workload> ALL =
            List.of(
                    new FarAway("nested-1ms", 1, NestedCustomer::peers),
                    new FarAway("nested-20ms", 20, NestedCustomer::peers),
                    new FarAway("list-1ms", 1, ListOfOrders::peers),
                    new FarAway("list-20ms", 20, ListOfOrders::peers));

    @Override
    public List<Peer> peers(Northwind northwind) {
        Distance distance = northwind.at(millis);
        return work.apply(distance.pool(), distance.db());
    }
}

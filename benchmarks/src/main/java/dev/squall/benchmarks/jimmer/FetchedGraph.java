package dev.squall.benchmarks.jimmer;

import dev.squall.benchmarks.jimmer.entity.BuyingCustomer;
import dev.squall.benchmarks.jimmer.entity.BuyingCustomerFetcher;
import dev.squall.benchmarks.jimmer.entity.BuyingCustomerTable;
import dev.squall.benchmarks.jimmer.entity.PlacedDetailFetcher;
import dev.squall.benchmarks.jimmer.entity.PlacedOrder;
import dev.squall.benchmarks.jimmer.entity.PlacedOrderFetcher;
import dev.squall.benchmarks.jimmer.entity.PlacedOrderTable;
import dev.squall.benchmarks.jimmer.entity.SoldProductFetcher;
import java.util.List;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.fetcher.ReferenceFetchType;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/// Reads the graph with Jimmer, as its guide says: by fetchers, whose references are joined and
/// whose lists are loaded level by level.
public final class FetchedGraph {

    private static final Fetcher<PlacedOrder> ORDER =
            PlacedOrderFetcher.$
                    .allTableFields()
                    .details(
                            PlacedDetailFetcher.$
                                    .allTableFields()
                                    .product(
                                            ReferenceFetchType.JOIN_ALWAYS,
                                            SoldProductFetcher.$.allTableFields()));

    private static final Fetcher<BuyingCustomer> CUSTOMER =
            BuyingCustomerFetcher.$.allTableFields().orders(ORDER);

    private static final BuyingCustomerTable CUSTOMERS = BuyingCustomerTable.$;
    private static final PlacedOrderTable ORDERS = PlacedOrderTable.$;

    private final JSqlClient jimmer;

    /// @param pool the connections of all peers
    public FetchedGraph(DataSource pool) {
        this.jimmer =
                JSqlClient.newBuilder()
                        .setConnectionManager(ConnectionManager.simpleConnectionManager(pool))
                        .setDialect(new PostgresDialect())
                        .build();
    }

    /// The customer of a key.
    public BuyingCustomer customer(int key) {
        return jimmer.createQuery(CUSTOMERS)
                .where(CUSTOMERS.id().eq(key))
                .select(CUSTOMERS.fetch(CUSTOMER))
                .execute()
                .getFirst();
    }

    /// The orders behind a key.
    public List<PlacedOrder> orders(int after) {
        return jimmer.createQuery(ORDERS)
                .where(ORDERS.id().gt(after))
                .orderBy(ORDERS.id())
                .select(ORDERS.fetch(ORDER))
                .limit(20)
                .execute();
    }
}

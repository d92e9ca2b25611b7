package dev.squall.benchmarks.micro;

import static dev.squall.Sql.param;
import static dev.squall.benchmarks.northwind.Tables.customers;
import static dev.squall.benchmarks.northwind.Tables.orders;
import static dev.squall.type.Types.INTEGER;

import dev.squall.Db;
import dev.squall.benchmarks.northwind.Customer;
import dev.squall.expr.IntegerParam;
import dev.squall.query.Prepared;
import dev.squall.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Building a query and writing its text: all that Squall does before the driver is called.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Rendering {

    private final Db db = new Db(new Nowhere());
    private final IntegerParam<Integer, Long> id = param("id", INTEGER);
    private final Prepared<Customer> row = db.from(customers).where(customers.id.eq(id)).prepare();
    private int number;

    /// `select … from customers where id = ?`
    @Benchmark
    public Statement row() {
        return db.from(customers).where(customers.id.eq(number++)).statement();
    }

    /// The same, written once: only its value is made anew.
    @Benchmark
    public Statement prepared() {
        return row.with(id, number++).statement();
    }

    /// `select … from orders where id > ? order by id limit 50`
    @Benchmark
    public Statement page() {
        return db.select(orders.id, orders.orderDate, orders.freight, orders.shipName)
                .from(orders)
                .where(orders.id.gt(number++))
                .orderBy(orders.id)
                .limit(50)
                .statement();
    }

    /// `select … from customers join orders … where city like ? and (… or …) …`
    @Benchmark
    public Statement join() {
        return db.select(customers.companyName, orders.orderDate, orders.freight)
                .from(customers)
                .innerJoin(orders)
                .on(orders.customerId.eq(customers.id))
                .where(customers.city.like("B%"))
                .where(orders.freight.gt(10.0).or(orders.shipVia.eq(number++)))
                .orderBy(orders.orderDate.desc(), orders.id.asc())
                .limit(20)
                .statement();
    }
}

package dev.squall.benchmarks.busy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/// Users of a table: each on a connection of its own, in short transactions. An order is read and
/// changed by its key, and one is added.
final class Load {

    static final int USERS = 6;

    private static final int THINKING_MILLIS = 5;
    private static final String READ = "select state, amount from orders where id = ?";
    private static final String CHANGE = "update orders set amount = amount + 1 where id = ?";
    private static final String ADD =
            "insert into orders (customer_id, state, amount, note) values (?, 'open', 7, 'new')";

    private final OrdersServer server;
    private final AtomicBoolean ends = new AtomicBoolean();

    Load(OrdersServer server) {
        this.server = server;
    }

    /// What is done while others use the table.
    interface Work {
        void run() throws Exception;
    }

    /// The times of all statements of the load, in nanoseconds, while some work is done.
    Waits during(Work work) throws Exception {
        try (ExecutorService users = Executors.newFixedThreadPool(USERS)) {
            Callable<Waits> user = this::use;
            List<Future<Waits>> running = new ArrayList<>();
            for (int i = 0; i < USERS; i++) {
                running.add(users.submit(user));
            }
            long start = System.nanoTime();
            try {
                work.run();
            } finally {
                ends.set(true);
            }
            return together(running, System.nanoTime() - start);
        }
    }

    private static Waits together(List<Future<Waits>> running, long took)
            throws InterruptedException, ExecutionException {
        Waits all = new Waits();
        for (Future<Waits> each : running) {
            all.add(each.get());
        }
        all.took(took);
        return all;
    }

    private Waits use() throws SQLException, InterruptedException {
        Waits waits = new Waits();
        try (Connection connection = server.connect();
                PreparedStatement read = connection.prepareStatement(READ);
                PreparedStatement change = connection.prepareStatement(CHANGE);
                PreparedStatement add = connection.prepareStatement(ADD)) {
            connection.setAutoCommit(false);
            while (!ends.get()) {
                ThreadLocalRandom random = ThreadLocalRandom.current();
                long id = random.nextLong(1, OrdersServer.ORDERS + 1);
                read.setLong(1, id);
                waits.of("select", () -> read.executeQuery().close());
                change.setLong(1, id);
                waits.of("update", change::executeUpdate);
                add.setInt(1, random.nextInt(1, OrdersServer.CUSTOMERS + 1));
                waits.of("insert", add::executeUpdate);
                waits.of("commit", connection::commit);
                Thread.sleep(THINKING_MILLIS);
            }
        }
        return waits;
    }
}

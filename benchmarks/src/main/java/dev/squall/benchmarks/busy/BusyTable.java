package dev.squall.benchmarks.busy;

import dev.squall.kit.Migrations;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Step;
import dev.squall.schema.online.Online;
import dev.squall.schema.question.Answers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/// `benchmarks/run busy`: an index, a not null, a foreign key and a check come to a table of five
/// million rows that is used meanwhile: with the plan for tables in use, and with the plain one. It
/// ends with 1 if a statement of the load took longer than a second with the former.
public final class BusyTable {

    private static final double BAR_MILLIS = 1000;
    private static final long CALM_MILLIS = 15_000;

    private final OrdersServer server;
    private final PrintStream out;

    private BusyTable(OrdersServer server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /// Measures and prints.
    public static void main(String... words) throws Exception {
        Path folder = Path.of(System.getProperty("squall.benchmarks.folder", "target/.squall"));
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        double longest;
        try (OrdersServer server = OrdersServer.start(folder.resolve("busy"))) {
            longest = new BusyTable(server, out).run();
        }
        if (longest > BAR_MILLIS) {
            out.println("over the bar of " + BAR_MILLIS + " ms");
            System.exit(1);
        }
    }

    private double run() throws Exception {
        Snapshot from = server.now();
        Snapshot to = server.target();
        Difference plain = Diff.between(from, to, from.objects().keySet(), Answers.none());
        Difference online = Online.between(from, to).of(plain);
        out.print(Waits.heading());
        out.print(new Load(server).during(() -> Thread.sleep(CALM_MILLIS)).table("none"));
        Waits busy = migrated(1, online.steps());
        out.print(busy.table("online"));
        back(to, from);
        out.print(migrated(2, plain.steps()).table("plain"));
        return busy.longest();
    }

    /// The load while a migration runs as `squall migrate` runs it.
    private Waits migrated(int number, List<Step> steps) throws Exception {
        Path folder = Files.createTempDirectory("busy");
        server.execute("orders", "drop schema if exists squall cascade");
        MigrationFiles.write(
                folder,
                new MigrationId("2026010100000" + number + "_busy"),
                List.of(),
                Map.of("up.sql", new Plan(steps).sql(), "down.sql", "select 1;\n"));
        return new Load(server).during(() -> Migrations.read(folder).applyTo(server.url()));
    }

    private void back(Snapshot from, Snapshot to) throws Exception {
        try (Connection connection = server.connect()) {
            SchemaApply.apply(connection, new Plan(Diff.back(from, to).steps()));
        }
        server.execute("orders", "vacuum (analyze)");
        server.execute("orders", "checkpoint");
    }
}

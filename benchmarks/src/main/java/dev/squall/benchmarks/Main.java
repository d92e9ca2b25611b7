package dev.squall.benchmarks;

import dev.squall.benchmarks.measure.Cell;
import dev.squall.benchmarks.measure.Measurement;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// `benchmarks/run`.
public final class Main {

    private Main() {}

    /// Measures what the words name and prints it.
    public static void main(String... words) throws Exception {
        if (List.of(words).contains("--help")) {
            System.out.printf(Options.USAGE, Workloads.names());
            return;
        }
        if (List.of(words).equals(List.of("memory"))) {
            try (Northwind northwind = Northwind.start(folder())) {
                ResultSize.print(northwind, stdout());
            }
            return;
        }
        try {
            run(Options.parse(words));
        } catch (BadOption e) {
            System.err.println(e.getMessage());
            System.err.printf(Options.USAGE, Workloads.names());
            System.exit(2);
        }
    }

    private static void run(Options options) throws Exception {
        var measurement =
                new Measurement(options.rounds(), options.warmUpMillis(), options.sliceMillis());
        var results = new Results(options, stdout());
        try (Northwind northwind = Northwind.start(folder())) {
            options.checkPeers(peers(options.workloads(), northwind));
            results.heading();
            for (Workload workload : options.workloads()) {
                List<Cell> cells = measurement.of(workload, options.peers(), northwind);
                results.print(cells, workload.bars());
            }
        }
    }

    private static PrintStream stdout() {
        return new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private static Path folder() {
        return Path.of(System.getProperty("squall.benchmarks.folder", "target/.squall"));
    }

    private static Set<String> peers(List<Workload> workloads, Northwind northwind)
            throws Exception {
        Set<String> names = new TreeSet<>();
        for (Workload workload : workloads) {
            for (Peer peer : workload.peers(northwind)) {
                names.add(peer.name());
            }
        }
        return names;
    }
}

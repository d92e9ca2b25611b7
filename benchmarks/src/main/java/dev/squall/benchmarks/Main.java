package dev.squall.benchmarks;

import dev.squall.benchmarks.measure.Cell;
import dev.squall.benchmarks.measure.Measurement;
import dev.squall.benchmarks.measure.Workload;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// `benchmarks/run`.
public final class Main {

    private Main() {}

    /// Measures what the words name and prints it.
    public static void main(String... words) throws Exception {
        Options options;
        try {
            options = Options.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.printf(Options.USAGE, Workloads.names());
            System.exit(2);
            return;
        }
        run(options);
    }

    private static void run(Options options) throws Exception {
        var measurement =
                new Measurement(options.rounds(), options.warmUpMillis(), options.sliceMillis());
        var stdout =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var results = new Results(options, stdout);
        Path folder = Path.of(System.getProperty("squall.benchmarks.folder", "target/.squall"));
        try (Northwind northwind = Northwind.start(folder)) {
            results.heading();
            for (Workload workload : options.workloads()) {
                List<Cell> cells = measurement.of(workload, options.peers(), northwind);
                results.print(cells, workload.bars());
            }
        }
    }
}

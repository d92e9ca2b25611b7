package dev.squall.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.northwind.Northwind;
import dev.squall.benchmarks.workload.WideShelves;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// `benchmarks/run memory`: what is allocated for a large result, beside the result's own size. No
/// more than that can be in use at any time.
final class ResultSize {

    private static final int WARM = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ResultSize() {}

    static void print(Northwind northwind, PrintStream out) throws Exception {
        for (int shelves : new int[] {100, 1000}) {
            for (Peer peer : new WideShelves(shelves).peers(northwind)) {
                print(shelves, peer, out);
            }
        }
    }

    private static void print(int shelves, Peer peer, PrintStream out) throws Exception {
        for (int i = 0; i < WARM; i++) {
            peer.run(i);
        }
        long before = used();
        long allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        Object result = peer.run(0);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
        long size = used() - before;
        out.printf(
                Locale.ROOT,
                "%-5d shelves  %-7s result %,12d bytes, allocated %,12d: %.2f times  (%d)%n",
                shelves,
                peer.name(),
                size,
                allocated,
                (double) allocated / size,
                result.hashCode() & 1);
    }

    @SuppressWarnings("SystemGc") // what is left afterwards is what is counted
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

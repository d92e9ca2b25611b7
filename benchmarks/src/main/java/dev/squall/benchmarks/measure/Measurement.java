package dev.squall.benchmarks.measure;

import dev.squall.benchmarks.northwind.Northwind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Measures a workload: checks that its peers do the same, warms up, and runs rounds. In a round
/// the peers take turns, slice by slice, every second turn in the opposite order, so that whatever
/// else the machine does meets all of them alike.
///
/// @param rounds how many ratios there are in the end
/// @param warmUpMillis how long each peer runs before
/// @param sliceMillis how long a peer runs in a turn
public record Measurement(int rounds, int warmUpMillis, int sliceMillis) {

    private static final int TURNS = 6;
    private static final long MILLI = 1_000_000;

    /// Measures the baseline and those of its peers that are chosen (none: all).
    public List<Cell> of(Workload workload, Set<String> chosen, Northwind northwind)
            throws Exception {
        List<Peer> peers = new ArrayList<>(workload.peers(northwind));
        Peer baseline = peers.getFirst();
        peers.removeIf(p -> p != baseline && !chosen.isEmpty() && !chosen.contains(p.name()));
        Equality.check(workload, peers, northwind);
        List<Stopwatch> watches = peers.stream().map(Stopwatch::new).toList();
        warmUp(workload, watches, northwind);
        List<Rounds> results = peers.stream().map(p -> new Rounds(rounds)).toList();
        for (int round = 0; round < rounds; round++) {
            round(workload, watches, northwind);
            for (int i = 0; i < peers.size(); i++) {
                results.get(i).set(round, watches.get(i).samples());
                watches.get(i).samples().clear();
            }
            workload.afterRound(northwind);
        }
        return cells(workload, peers, results);
    }

    private void warmUp(Workload workload, List<Stopwatch> watches, Northwind northwind)
            throws Exception {
        for (int run = 0; run < warmUpMillis / sliceMillis; run++) {
            for (Stopwatch watch : watches) {
                watch.slice(sliceMillis * MILLI);
                watch.samples().clear();
                workload.afterSlice(northwind);
            }
        }
        workload.afterRound(northwind);
    }

    private void round(Workload workload, List<Stopwatch> watches, Northwind northwind)
            throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            for (Stopwatch watch : turn % 2 == 0 ? watches : watches.reversed()) {
                watch.slice(sliceMillis * MILLI);
                workload.afterSlice(northwind);
            }
        }
    }

    private static List<Cell> cells(Workload workload, List<Peer> peers, List<Rounds> results) {
        List<Cell> cells = new ArrayList<>();
        Rounds baseline = results.getFirst();
        for (int i = 0; i < peers.size(); i++) {
            Rounds result = results.get(i);
            cells.add(
                    new Cell(
                            workload.name(),
                            peers.get(i).name(),
                            result.medianMicros(),
                            i == 0 ? Interval.ONE : result.ratioTo(baseline),
                            result.medianBytes(),
                            result.medianBytes() / baseline.medianBytes()));
        }
        return cells;
    }
}

package dev.squall.benchmarks.measure;

/// What a workload's peer may cost at most, as ratios to the baseline.
///
/// @param peer who is held to them
/// @param time where the interval's lower end may be
/// @param bytes allocated, per operation
public record Bars(String peer, double time, double bytes) {

    /// Fewer rounds meet no bar.
    public static final int ROUNDS = 10;

    /// A workload that is only looked at.
    public static final Bars NONE =
            new Bars("squall", Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// Whether the time is short enough.
    public boolean meetTime(Cell cell) {
        return cell.ratio().low() <= time;
    }

    /// Whether little enough is allocated.
    public boolean meetBytes(Cell cell) {
        return cell.bytesRatio() <= bytes;
    }
}

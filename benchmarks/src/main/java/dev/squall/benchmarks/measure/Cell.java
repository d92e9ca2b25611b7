package dev.squall.benchmarks.measure;

/// The result of one peer in one workload.
///
/// @param medianMicros the median of the rounds' medians
/// @param ratio time, to the baseline
/// @param bytes allocated by the calling thread, per operation
/// @param bytesRatio the same, to the baseline
public record Cell(
        String workload,
        String peer,
        double medianMicros,
        Interval ratio,
        double bytes,
        double bytesRatio) {}

package dev.squall.benchmarks.measure;

/// What the rounds say of one peer: a median time and the bytes per operation for each.
final class Rounds {

    private final double[] micros;
    private final double[] bytes;

    Rounds(int count) {
        micros = new double[count];
        bytes = new double[count];
    }

    void set(int round, Samples samples) {
        micros[round] = samples.medianMicros();
        bytes[round] = samples.bytesPerOperation();
    }

    double medianMicros() {
        return Interval.median(micros.clone());
    }

    double medianBytes() {
        return Interval.median(bytes.clone());
    }

    /// Each round's time beside the baseline's of the same round.
    Interval ratioTo(Rounds baseline) {
        double[] ratios = new double[micros.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = micros[i] / baseline.micros[i];
        }
        return Interval.of(ratios);
    }
}

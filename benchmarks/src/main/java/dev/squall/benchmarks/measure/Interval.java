package dev.squall.benchmarks.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A ratio and the 90% interval around it.
public record Interval(double low, double median, double high) {

    /// The ratio of something to itself.
    public static final Interval ONE = new Interval(1, 1, 1);

    private static final int RESAMPLES = 10_000;
    private static final long SEED = 20_261_120;

    /// The median of the rounds' ratios. Its interval is a bootstrap over the rounds: the median of
    /// as many rounds, drawn with replacement, 10,000 times; 5% of those lie below it and 5% above.
    public static Interval of(double[] rounds) {
        var random = new SplittableRandom(SEED);
        double[] medians = new double[RESAMPLES];
        double[] drawn = new double[rounds.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = rounds[random.nextInt(rounds.length)];
            }
            medians[i] = median(drawn);
        }
        Arrays.sort(medians);
        return new Interval(
                medians[RESAMPLES / 20], median(rounds.clone()), medians[RESAMPLES * 19 / 20]);
    }

    /// The middle of some values; it sorts them.
    static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}

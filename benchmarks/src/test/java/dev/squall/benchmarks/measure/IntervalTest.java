package dev.squall.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void roundsThatAgreeLeaveNoInterval() {
        double[] rounds = new double[12];
        Arrays.fill(rounds, 1.25);
        assertThat(Interval.of(rounds)).isEqualTo(new Interval(1.25, 1.25, 1.25));
    }

    @Test
    void aSingleWildRoundMovesNothing() {
        double[] rounds = {1.0, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07, 1.08, 1.09, 90};
        Interval interval = Interval.of(rounds);
        assertThat(interval.median()).isEqualTo(1.05);
        assertThat(interval.low()).isBetween(1.01, 1.05);
        assertThat(interval.high()).isBetween(1.05, 1.09);
    }

    @Test
    void theSameRoundsGiveTheSameInterval() {
        double[] rounds = {1.2, 0.9, 1.1, 1.3, 1.0, 1.15};
        assertThat(Interval.of(rounds)).isEqualTo(Interval.of(rounds));
    }

    @Test
    void nineOfTenIntervalsHoldTheTruth() {
        var random = new SplittableRandom(7);
        int held = 0;
        for (int run = 0; run < 200; run++) {
            double[] rounds = new double[15];
            for (int i = 0; i < rounds.length; i++) {
                rounds[i] = random.nextGaussian(1.1, 0.1);
            }
            Interval interval = Interval.of(rounds);
            held += interval.low() <= 1.1 && interval.high() >= 1.1 ? 1 : 0;
        }
        assertThat(held).isBetween(165, 200);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Interval.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    }
}

/// How it is measured: interleaved rounds, medians, paired ratios with their intervals.
@NullMarked
package dev.squall.benchmarks.measure;

import org.jspecify.annotations.NullMarked;

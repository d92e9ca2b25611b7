/// What is measured: one file for each workload, in it one class for each way to do it.
@NullMarked
package dev.squall.benchmarks.workload;

import org.jspecify.annotations.NullMarked;

/// The data that is measured on: a trading company, as records.
@NullMarked
package dev.squall.benchmarks.northwind;

import org.jspecify.annotations.NullMarked;

package dev.squall.benchmarks;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.benchmarks")
                .put("northwind")
                .put("measure", "northwind")
                .put("nested", "northwind")
                .put("workload", "measure", "nested")
                .put("micro", "northwind")
                .put("", "workload")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

package dev.squall.benchmarks;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.benchmarks")
                .put("northwind")
                .put("busy")
                .put("measure", "northwind")
                .put("nested", "northwind")
                .put("hibernate", "northwind")
                .put("jimmer", "northwind")
                .put("jooq", "northwind")
                .put("workload", "measure", "nested", "hibernate", "jimmer", "jooq")
                .put("micro", "northwind")
                .put("", "workload")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

package dev.squall.examples.conversion;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.examples.conversion")
                .put("schema")
                .put("access", "schema")
                .put("queries", "access")
                .put("worker", "schema")
                .put("demo", "queries", "worker")
                .put("", "queries", "worker")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

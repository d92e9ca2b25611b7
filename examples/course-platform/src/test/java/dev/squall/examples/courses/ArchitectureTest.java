package dev.squall.examples.courses;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.examples.courses")
                .put("schema")
                .put("queries", "schema")
                .put("reports", "queries")
                .put("", "schema")
                .put("demo", "reports", "")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

package dev.squall.examples.interventions;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.examples.interventions")
                .put("schema")
                .put("queries", "schema")
                .put("access", "queries")
                .put("actions", "access")
                .put("", "access")
                .put("demo", "actions", "")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

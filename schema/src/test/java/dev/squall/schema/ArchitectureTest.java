package dev.squall.schema;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.schema")
                .put("object")
                .put("declared", "object")
                .put("declared.*", "declared")
                .put("question", "object")
                .put("catalog", "question")
                .put("catalog.*", "catalog")
                .put("diff", "catalog")
                .put("", "declared.*", "catalog.*", "diff")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

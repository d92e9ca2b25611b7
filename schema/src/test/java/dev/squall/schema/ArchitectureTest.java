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
                .put("online", "catalog.*", "diff")
                .put("", "declared.*", "catalog.*", "online")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

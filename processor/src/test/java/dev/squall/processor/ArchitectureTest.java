package dev.squall.processor;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.processor")
                .put("model")
                .put("read", "model")
                .put("check", "model")
                .put("emit", "model")
                .put("door")
                .put("", "read", "check", "emit", "door")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

package dev.squall.cli;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.cli").put("demo").put("", "demo").check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

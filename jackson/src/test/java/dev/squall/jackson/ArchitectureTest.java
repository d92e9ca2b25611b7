package dev.squall.jackson;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.jackson").put("").check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

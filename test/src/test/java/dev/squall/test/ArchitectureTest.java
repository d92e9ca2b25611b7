package dev.squall.test;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void testToolsAreOnePackageAboveTheFaceOfCore() {
        PackageOrder.of("dev.squall").put("harness").put("").put("test", "harness", "").check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

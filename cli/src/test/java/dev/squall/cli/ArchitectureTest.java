package dev.squall.cli;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.cli")
                .put("frame")
                .put("records")
                .put("init")
                .put("scratch")
                .put("options", "frame", "records", "scratch")
                .put("command", "options", "frame", "records", "init")
                .put("demo")
                .put("", "command", "frame", "demo")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

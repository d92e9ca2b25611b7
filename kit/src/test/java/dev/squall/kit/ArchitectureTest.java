package dev.squall.kit;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.kit")
                .put("error")
                .put("script", "error")
                .put("migration", "script")
                .put("project", "error")
                .put("history", "migration")
                .put("run", "history")
                .put("scratch", "run")
                .put("snapshot", "error")
                .put("generate", "run", "scratch", "snapshot")
                .put("check", "generate")
                .put("tool", "error")
                .put("adopt", "generate", "tool")
                .put("compare", "generate", "tool")
                .put("lint.ddl", "script")
                .put("lint.source", "lint.ddl")
                .put("lint.step", "lint.source")
                .put("lint.rule", "lint.step")
                .put("lint.measure", "lint.step", "run")
                .put("lint", "lint.rule", "lint.measure", "migration")
                .put("push", "generate", "project")
                .put("pull", "compare")
                .put("", "run", "project")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

package dev.squall.examples.plans;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall.examples.plans")
                .put("schema")
                .put("queries", "schema")
                .put("tokens", "schema")
                .put("http")
                .put("api", "http", "queries")
                .put("integrations", "http", "tokens")
                .put("worker", "queries")
                .put("demo", "worker", "tokens")
                .put("", "api", "integrations")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

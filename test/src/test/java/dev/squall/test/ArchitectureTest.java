package dev.squall.test;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void testToolsAreOnePackageAboveTheFacesOfCoreAndKit() {
        PackageOrder.of("dev.squall")
                .put("embedded")
                .put("harness", "embedded")
                .put("")
                .put("declare")
                .put("run")
                .put("error")
                .put("sql")
                .put("table")
                .put("shape")
                .put("schema")
                .put("kit", "schema", "declare", "run")
                .put("test", "harness", "", "kit", "error", "sql", "table", "run", "shape")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

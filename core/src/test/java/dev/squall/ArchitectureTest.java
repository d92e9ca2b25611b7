package dev.squall;

import dev.squall.harness.HouseNames;
import dev.squall.harness.PackageOrder;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        PackageOrder.of("dev.squall")
                .put("annotation")
                .put("error")
                .put("sql", "error")
                .put("type", "sql")
                .put("expr", "type")
                .put("table", "expr", "annotation")
                .put("declare", "table")
                .put("query", "table")
                .put("mutation", "query")
                .put("run", "type")
                .put("", "declare", "mutation", "run")
                .put("service", "")
                .put("unsafe", "")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

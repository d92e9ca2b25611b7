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
                .put("sql", "error", "annotation")
                .put("type", "sql")
                .put("expr", "type")
                .put("table", "expr")
                .put("declare", "table")
                .put("run", "type") // knows no query class; queries know that something runs them
                .put("explain", "run")
                .put("query", "table", "explain")
                .put("mutation", "query")
                .put("shape", "query")
                .put("graph", "mutation", "shape")
                .put("", "declare", "graph")
                .put("service", "")
                .put("unsafe", "")
                .check();
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
    }
}

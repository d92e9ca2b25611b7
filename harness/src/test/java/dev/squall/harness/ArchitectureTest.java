package dev.squall.harness;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Of the harness and of the embedded server below it, which cannot use the harness itself.
class ArchitectureTest {

    private static final Path EMBEDDED = Path.of("../embedded/target/classes");

    @Test
    void eachIsOnePackage() {
        PackageOrder.of("dev.squall").put("embedded").put("harness", "embedded").check();
        PackageOrder.of("dev.squall").put("embedded").check(EMBEDDED);
    }

    @Test
    void namesSayWhatAClassIs() {
        HouseNames.check();
        HouseNames.check(EMBEDDED);
    }
}

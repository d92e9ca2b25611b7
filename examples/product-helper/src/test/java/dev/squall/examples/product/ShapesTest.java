package dev.squall.examples.product;

import dev.squall.harness.TestDatabase;
import dev.squall.test.ShapesAssert;
import dev.squall.test.SquallTest;
import org.junit.jupiter.api.Test;

/// What the shapes say as text is understood by the server.
@SquallTest(ProductTemplate.class)
class ShapesTest {

    @Test
    void canBePrepared(TestDatabase database) {
        ShapesAssert.inPackageOf(ProductDatabase.class, database).canBePrepared();
    }
}

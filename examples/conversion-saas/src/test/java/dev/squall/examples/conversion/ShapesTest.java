package dev.squall.examples.conversion;

import dev.squall.harness.TestDatabase;
import dev.squall.test.ShapesAssert;
import dev.squall.test.SquallTest;
import org.junit.jupiter.api.Test;

/// What the shapes say as text is understood by the server.
@SquallTest(ConversionTemplate.class)
class ShapesTest {

    @Test
    void canBePrepared(TestDatabase database) {
        ShapesAssert.inPackageOf(ConversionDatabase.class, database).canBePrepared();
    }
}

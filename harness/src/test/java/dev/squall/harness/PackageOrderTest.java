package dev.squall.harness;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// On the packages below `layers`: low, kind.one (uses low), kind.two (uses kind.one), high (uses
/// kind.two).
class PackageOrderTest {

    private static final Path CLASSES = Path.of("target/test-classes/dev/squall/harness/layers");
    private static final PackageOrder ALL = PackageOrder.of("dev.squall.harness.layers").put("low");

    @Test
    void packageMayUseAllThatIsBelow() {
        var order = ALL.put("kind", "low").put("high", "kind");
        assertThatCode(() -> order.check(CLASSES)).doesNotThrowAnyException();
    }

    @Test
    void useOfAPackageBesideOrAboveIsAFault() {
        var order = ALL.put("high", "low").put("kind", "low");
        assertThatThrownBy(() -> order.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "dev.squall.harness.layers.high.HighHelper uses"
                                + " dev.squall.harness.layers.kind.two.Two");
    }

    @Test
    void packagesUnderAStarDoNotKnowEachOther() {
        var order = ALL.put("kind.*", "low").put("high", "kind.*");
        assertThatThrownBy(() -> order.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("kind.two.Two uses dev.squall.harness.layers.kind.one.One")
                .hasMessageNotContaining("high");
    }

    @Test
    void packageWithoutAPlaceIsAFault() {
        assertThatThrownBy(() -> ALL.put("kind", "low").check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dev.squall.harness.layers.high is in no place of the order");
    }

    @Test
    void circleCannotBeWritten() {
        assertThatThrownBy(() -> ALL.put("kind", "high"))
                .hasMessage("list high before kind, which is above it");
    }

    @Test
    void missingClassesAreAnError() {
        assertThatThrownBy(() -> ALL.check(Path.of("target/nowhere")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void emptyNamesAreFound() {
        assertThatThrownBy(() -> HouseNames.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("HighHelper")
                .hasMessageNotContaining("Low");
        assertThatCode(HouseNames::check).doesNotThrowAnyException();
    }
}

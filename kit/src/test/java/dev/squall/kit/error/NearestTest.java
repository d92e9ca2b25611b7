package dev.squall.kit.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("migrate", "generate", "status", "sql");

    @Test
    void slipsAreUnderstood() {
        assertThat(Nearest.to("mirgate", KNOWN)).contains("migrate");
        assertThat(Nearest.to("STATSU", KNOWN)).contains("status");
        assertThat(Nearest.to("sq", KNOWN)).contains("sql");
        assertThat(Nearest.to("generat", KNOWN)).contains("generate");
    }

    @Test
    void somethingElseIsNotGuessed() {
        assertThat(Nearest.to("deploy", KNOWN)).isEmpty();
        assertThat(Nearest.to("x", KNOWN)).isEmpty();
    }

    @Test
    void twoLettersThatChangedPlacesAreOneMistake() {
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }
}

package dev.squall.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.benchmarks.measure.Workload;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void workloadsPeersRoundsAndFormAreChosen() {
        Options options =
                Options.parse(
                        "row", "update", "--peers", "squall,jdbc", "--rounds", "20", "--json");
        assertThat(options.workloads()).extracting(Workload::name).containsExactly("row", "update");
        assertThat(options.peers()).containsExactlyInAnyOrder("squall", "jdbc");
        assertThat(options.rounds()).isEqualTo(20);
        assertThat(options.json()).isTrue();
    }

    @Test
    void allMeansEveryWorkload() {
        assertThat(Options.parse("all").workloads()).isEqualTo(Workloads.ALL);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> Options.parse("rwo")).hasMessage("there is no workload rwo");
        assertThatThrownBy(Options::parse).hasMessage("no workload is named");
        assertThatThrownBy(() -> Options.parse("row", "--rounds", "0"))
                .hasMessage("--rounds takes a positive number");
        assertThatThrownBy(() -> Options.parse("row", "--rounds"))
                .hasMessage("--rounds wants a value");
    }

    @Test
    void peersThatNoWorkloadHasAreRefused() {
        Options options = Options.parse("row", "--peers", "squall,nobody,squall");
        assertThatThrownBy(() -> options.checkPeers(Set.of("jdbc", "squall")))
                .isInstanceOf(BadOption.class)
                .hasMessageStartingWith("there is no peer nobody; there are ");
        options.checkPeers(Set.of("nobody", "squall"));
    }
}

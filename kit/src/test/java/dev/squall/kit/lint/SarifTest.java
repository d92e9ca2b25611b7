package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.kit.lint.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the schema of SARIF 2.1.0 demands is there.
class SarifTest {

    private static JsonNode sarif(String sql) {
        LintReport report = Lint.of(List.of(LintPart.alone(SourceFile.of("a b/ö.sql", sql)))).run();
        return JsonMapper.builder().build().readTree(Sarif.of(report, "1.2.3"));
    }

    @Test
    void theDocumentHasWhatEachDocumentHas() {
        JsonNode document = sarif("drop table a;");
        JsonNode run = document.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");

        assertThat(document.get("version").asString()).isEqualTo("2.1.0");
        assertThat(document.get("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
        assertThat(driver.get("name").asString()).isEqualTo("squall lint");
        assertThat(driver.get("rules").size()).isEqualTo(RuleNames.all().size());
        for (JsonNode rule : driver.get("rules")) {
            assertThat(rule.get("id").asString()).isNotBlank();
            assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank();
            assertThat(rule.get("defaultConfiguration").get("level").asString())
                    .isIn("none", "note", "warning", "error");
        }
    }

    @Test
    void eachFindingNamesItsRuleItsLevelAndItsPlace() {
        JsonNode run = sarif("select 1;\n  drop table a;").get("runs").get(0);

        assertThat(run.get("results").isEmpty()).isFalse();
        for (JsonNode result : run.get("results")) {
            int index = result.get("ruleIndex").asInt();
            assertThat(run.get("tool").get("driver").get("rules").get(index).get("id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").asString()).isIn("note", "warning", "error");
            assertThat(result.get("message").get("text").asString()).isNotBlank();
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertThat(place.get("artifactLocation").get("uri").asString())
                    .isEqualTo("a%20b/%C3%B6.sql");
            assertThat(place.get("region").get("startLine").asInt()).isEqualTo(2);
            assertThat(place.get("region").get("startColumn").asInt()).isPositive();
        }
    }

    @Test
    void aFindingIsKnownAgainWhenItMoves() {
        List<String> before = fingerprints("drop table a;\ndrop table a;");

        assertThat(before).doesNotHaveDuplicates().allMatch(print -> print.length() == 32);
        assertThat(fingerprints("select 1;\n\n  drop table a;\ndrop table a;")).containsAll(before);
    }

    private static List<String> fingerprints(String sql) {
        return sarif(sql)
                .get("runs")
                .get(0)
                .get("results")
                .valueStream()
                .map(result -> result.get("partialFingerprints").get("squallLint/v1").asString())
                .toList();
    }

    @Test
    void whatIsIgnoredIsThereWithItsReason() {
        JsonNode results =
                sarif("-- squall:ignore ban-drop-table: nobody reads it\ndrop table a;")
                        .get("runs")
                        .get(0)
                        .get("results");

        List<String> reasons =
                results.valueStream()
                        .filter(r -> r.get("ruleId").asString().equals("ban-drop-table"))
                        .map(r -> r.get("suppressions").get(0))
                        .map(
                                s ->
                                        s.get("kind").asString()
                                                + " "
                                                + s.get("justification").asString())
                        .toList();
        assertThat(reasons).containsExactly("inSource nobody reads it");
    }

    @Test
    void levelsAreThoseOfSarif() {
        Map<String, String> levels = new java.util.TreeMap<>();
        sarif("drop table a; create index i on b (c); create table d (e int);")
                .get("runs")
                .get(0)
                .get("results")
                .valueStream()
                .forEach(r -> levels.put(r.get("ruleId").asString(), r.get("level").asString()));

        assertThat(levels)
                .containsEntry("ban-drop-table", "warning")
                .containsEntry("require-concurrent-index-creation", "error")
                .containsEntry("prefer-bigint-over-int", "note");
    }
}

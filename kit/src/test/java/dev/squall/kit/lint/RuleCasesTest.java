package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.Golden;
import dev.squall.harness.GoldenCases;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.lint.source.SourceFile;
import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.PgVersion;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each rule finds what is bad and leaves alone what is good, with and without a server.
@PostgresTest
class RuleCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/lint");

    private final TestDatabase database;

    RuleCasesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyRuleHasACase() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER.resolve("rules"))) {
            assertThat(folders.map(f -> String.valueOf(f.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            RuleNames.all().stream().map(Card::name).toList());
        }
    }

    @TestFactory
    Stream<DynamicNode> cases() {
        return GoldenCases.walk(FOLDER.resolve("rules"), this::check);
    }

    private void check(Path folder) throws IOException, SQLException {
        String rule = String.valueOf(folder.getFileName());
        Properties options = options(folder);
        boolean isStatic = options.containsKey("static");
        List<LintFinding> bad =
                isStatic ? textOnly(folder, "bad.sql") : measured(folder, "bad.sql");
        assertThat(bad).extracting(LintFinding::rule).contains(rule);
        Golden.assertMatches(
                folder.resolve("findings.txt"),
                bad.stream()
                        .filter(f -> f.rule().equals(rule))
                        .map(f -> f.text() + "\n")
                        .collect(Collectors.joining("\n")));
        assertThat(measured(folder, "good.sql")).extracting(LintFinding::rule).doesNotContain(rule);
        if (EngineRules.ALL.stream().noneMatch(card -> card.name().equals(rule))) {
            assertThat(textOnly(folder, "bad.sql")).extracting(LintFinding::rule).contains(rule);
            assertThat(textOnly(folder, "good.sql"))
                    .extracting(LintFinding::rule)
                    .doesNotContain(rule);
        }
    }

    private static Properties options(Path folder) throws IOException {
        Properties options = new Properties();
        Path file = folder.resolve("options");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                options.load(reader);
            }
        }
        return options;
    }

    private static Lint lint(Path folder, String file) throws IOException {
        Properties options = options(folder);
        List<LintPart> parts = new ArrayList<>();
        String base = Files.readString(FOLDER.resolve("base.sql"));
        parts.add(
                new LintPart(
                        SourceFile.of("base.sql", base + options.getProperty("base", "")),
                        false,
                        true));
        SourceFile source = SourceFile.of(file, Files.readString(folder.resolve(file)));
        parts.add(
                new LintPart(
                        source, true, !options.getProperty("grounded", "true").equals("false")));
        PgVersion version = PgVersion.of(options.getProperty("version", "15")).orElseThrow();
        LintOptions how = LintOptions.defaults().version(version);
        boolean off = String.valueOf(folder.getFileName()).equals("require-table-schema");
        return Lint.of(parts).with(off ? how.only(Set.of("require-table-schema")) : how);
    }

    private static List<LintFinding> textOnly(Path folder, String file) throws IOException {
        return lint(folder, file).run().open();
    }

    private List<LintFinding> measured(Path folder, String file) throws IOException, SQLException {
        database.execute(
                "drop schema public cascade",
                "create schema public",
                "drop schema if exists reports cascade",
                "drop schema if exists statistics cascade");
        try (Connection connection = database.dataSource().getConnection()) {
            return lint(folder, file).run(connection).open();
        }
    }
}

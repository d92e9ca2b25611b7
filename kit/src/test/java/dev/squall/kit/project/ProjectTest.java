package dev.squall.kit.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidSettings;
import dev.squall.kit.error.InvalidProject;
import dev.squall.run.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    private static final String URL = "postgres://owner:very-secret@db.example.com/plans";

    @TempDir private Path folder;

    private Project project(String toml) throws IOException {
        Files.writeString(folder.resolve("squall.toml"), toml);
        return Project.read(folder);
    }

    private void refused(String toml, String message) {
        assertThatThrownBy(() -> project(toml))
                .isInstanceOf(InvalidProject.class)
                .hasMessage("SQ501 " + message);
    }

    @Test
    void everythingHasADefault() throws IOException {
        Project project = project("");
        assertThat(project).isEqualTo(Project.defaults(folder));
        assertThat(project.classes()).containsExactly(folder.resolve("target/classes"));
        assertThat(project.migrations()).isEqualTo(folder.resolve("migrations"));
        assertThatThrownBy(project::requireSchema)
                .isInstanceOf(InvalidProject.class)
                .hasMessageContaining("squall.toml does not name the schema");
    }

    @Test
    void everythingCanBeSaid() throws IOException {
        Project project =
                project(
                        """
                        schema = "app.Tables"
                        classes = ["build/classes", "lib/model.jar"]
                        migrations = "db/migrations"

                        [scratch]
                        url = "env:SCRATCH_DATABASE_URL"

                        [environments.staging]
                        url = "env:STAGING_DATABASE_URL"

                        [environments.review]
                        url = "env:REVIEW_DATABASE_URL"
                        profile = "development"
                        """);
        var variables =
                Map.of("STAGING_DATABASE_URL", URL, "SCRATCH_DATABASE_URL", "postgres://s/s");
        ProjectEnvironment staging = project.environment(Optional.of("staging"), variables);
        assertThat(project.requireSchema()).isEqualTo("app.Tables");
        assertThat(project.classes())
                .containsExactly(folder.resolve("build/classes"), folder.resolve("lib/model.jar"));
        assertThat(project.migrations()).isEqualTo(folder.resolve("db/migrations"));
        assertThat(project.scratchUrl(staging)).contains("postgres://s/s");
        assertThat(staging.url()).isEqualTo(URL);
        assertThat(staging.isProduction()).isTrue();
        ProjectEnvironment review = project.environment(Optional.of("review"), variables);
        assertThat(review.isProduction()).isFalse();
        assertThatThrownBy(review::url)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("SQ340 REVIEW_DATABASE_URL is not set");
    }

    @Test
    void theEnvironmentIsChosenByOptionThenVariableThenFile() throws IOException {
        Project project = project("[environments.staging]\nurl = \"" + URL + "\"");
        Files.writeString(
                folder.resolve(".env"), "SQUALL_ENV=staging\nDATABASE_URL=postgres://e/one\n");
        Files.writeString(folder.resolve(".env.test"), "DATABASE_URL=postgres://e/two\n");
        Files.writeString(folder.resolve(".env.staging"), "ONLY_HERE=yes\n");
        ProjectEnvironment staging = project.environment(Optional.empty(), Map.of());
        assertThat(staging.name()).isEqualTo("staging");
        assertThat(staging.profile()).isEqualTo(Profile.PRODUCTION);
        assertThat(staging.isProduction()).isTrue();
        assertThat(staging.url()).isEqualTo(URL);
        assertThat(staging.variables().get("ONLY_HERE")).contains("yes");
        var variable = Map.of("SQUALL_ENV", "test");
        assertThat(project.environment(Optional.empty(), variable).url())
                .isEqualTo("postgres://e/two");
        assertThat(project.environment(Optional.of("development"), variable).url())
                .isEqualTo("postgres://e/one");
    }

    @Test
    void theDirectUrlGoesFirst() throws IOException {
        ProjectEnvironment environment =
                project("")
                        .environment(
                                Optional.empty(),
                                Map.of(
                                        "DATABASE_URL", "postgres://pooler/a",
                                        "MIGRATION_DATABASE_URL", "postgres://server/a"));
        assertThat(environment.url()).isEqualTo("postgres://server/a");
        assertThat(environment.isProduction()).isFalse();
        assertThat(project("").environment(Optional.of("production"), Map.of()).isProduction())
                .isTrue();
    }

    @Test
    void passwordsAreNeverShown() throws IOException {
        Project project = project("[scratch]\nurl = \"" + URL + "\"\n");
        ProjectEnvironment environment =
                project.environment(Optional.empty(), Map.of("DATABASE_URL", URL));
        assertThat(project + " " + environment + " " + environment.variables())
                .doesNotContain("very-secret")
                .doesNotContain("db.example.com");
    }

    @Test
    void whatItDoesNotKnowIsRefusedWithTheLine() {
        refused(
                "\nshema = \"app.Tables\"\n",
                """
                squall.toml:2 has an unknown key "shema"
                  known       schema, classes, migrations, scratch, environments, lint
                  hint        did you mean "schema"?\
                """);
        refused(
                "[environments.production]\nurl = \"env:X\"\nurll = 1\n",
                """
                squall.toml:3 has an unknown key "environments.production.urll"
                  known       url, profile
                  hint        did you mean "url"?\
                """);
        refused(
                "schema = 5",
                """
                squall.toml:1 "schema" must be a text
                  hint        schema = "…\"\
                """);
        refused(
                "classes = \"target/classes\"",
                """
                squall.toml:1 "classes" must be a list of texts
                  hint        classes = ["…"]\
                """);
        refused(
                "environments = 1",
                """
                squall.toml:1 "environments" must be a table
                  hint        [environments]\
                """);
        refused(
                "[environments.a]\nprofile = \"prod\"",
                """
                squall.toml:2 "environments.a.profile" is no profile
                  hint        known: development, test, production, serverless\
                """);
        refused(
                "[scratch]\nurl = \"mysql://root:very-secret@x/y\"",
                """
                squall.toml:2 "scratch.url" is neither a URL nor the name of a variable
                  hint        "env:MIGRATION_DATABASE_URL", or postgres://user:password@host/database\
                """);
    }

    @Test
    void whatIsNoTomlIsRefusedWithTheLine() {
        assertThatThrownBy(() -> project("schema = \"a\"\nclasses = [\n"))
                .isInstanceOf(InvalidProject.class)
                .hasMessageContaining("squall.toml is no TOML")
                .hasMessageContaining("squall.toml:");
    }

    @Test
    void anUnknownEnvironmentIsRefused() throws IOException {
        Project project = project("[environments.staging]");
        assertThatThrownBy(() -> project.environment(Optional.of("stagin"), Map.of()))
                .isInstanceOf(InvalidProject.class)
                .hasMessage(
                        """
                        SQ501 there is no environment "stagin"
                          known       development, production, serverless, staging, test
                          file        FILE
                          hint        did you mean "staging"?\
                        """
                                .replace("FILE", folder.resolve("squall.toml").toString()));
        assertThatThrownBy(() -> Project.read(folder.resolve("none")))
                .isInstanceOf(InvalidProject.class)
                .hasMessageContaining("squall init makes one");
    }
}

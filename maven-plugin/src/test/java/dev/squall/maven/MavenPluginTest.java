package dev.squall.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PostgresTest
class MavenPluginTest {

    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final String POM =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <groupId>com.example</groupId>
                <artifactId>notes</artifactId>
                <version>1</version>
                <properties>
                    <maven.compiler.release>25</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <dependencies>
                    <dependency>
                        <groupId>dev.squall</groupId>
                        <artifactId>squall-core</artifactId>
                        <version>VERSION</version>
                    </dependency>
                </dependencies>
                <build>
                    <plugins>
                        <plugin>
                            <artifactId>maven-resources-plugin</artifactId>
                            <version>3.5.0</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.15.0</version>
                            <configuration>
                                <annotationProcessorPaths>
                                    <path>
                                        <groupId>dev.squall</groupId>
                                        <artifactId>squall-processor</artifactId>
                                        <version>VERSION</version>
                                    </path>
                                </annotationProcessorPaths>
                            </configuration>
                        </plugin>
                        <plugin>
                            <groupId>dev.squall</groupId>
                            <artifactId>squall-maven-plugin</artifactId>
                            <version>VERSION</version>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """;

    private final TestDatabase database;

    @TempDir Path folder;

    MavenPluginTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aProject() throws IOException {
        new LocalRepository(folder.resolve("repository"), Path.of("..").toRealPath(), VERSION)
                .fill();
        Path project = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(project.resolve("pom.xml"), POM.replace("VERSION", VERSION));
    }

    private String maven(int code, String... goals) throws Exception {
        MavenRun.Ended ended =
                new MavenRun(
                                folder.resolve("notes"),
                                folder.resolve("repository"),
                                Map.of("DATABASE_URL", database.url()))
                        .run(goals);
        assertThat(ended.code()).as(ended.text()).isEqualTo(code);
        return ended.text();
    }

    @Test
    void aProjectGoesFromNothingToATable() throws Exception {
        assertThat(maven(0, "squall:init"))
                .contains("src/main/java/app/Note.java")
                .doesNotContain("Add to pom.xml");

        maven(0, "squall:generate", "-Dsquall.name=first");
        assertThat(maven(0, "squall:migrate")).contains("1 migration applied to development");
        assertThat(database.rows("select count(*) from notes")).containsExactly("0");
        assertThat(maven(0, "squall:check")).contains("Everything fits.");
    }

    @Test
    void whatGoesWrongFailsTheBuildWithTheCommandsOwnWords() throws Exception {
        maven(0, "squall:init");
        assertThat(maven(1, "squall:check", "-Dsquall.no-database"))
                .contains("missing-migration")
                .contains("BUILD FAILURE");
        assertThat(maven(1, "squall:migrate", "-Dsquall.lock-timeout=soon"))
                .contains("\"soon\" is no duration");

        maven(0, "squall:generate", "-Dsquall.name=first");
        Path record = folder.resolve("notes/src/main/java/app/Note.java");
        String note = Files.readString(record);
        Files.writeString(record, note.replace("String text,", "String text, String author,"));
        assertThat(maven(1, "squall:generate"))
                .contains("--backfill notes.author=<SQL expression>")
                .contains("To Maven, --name=value is -Dsquall.name=value.");
    }
}

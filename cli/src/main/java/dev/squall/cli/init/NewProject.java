package dev.squall.cli.init;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A project that starts to use Squall.
///
/// @param directory its folder
/// @param packageName where the first record goes
/// @param build the build file it has, or would have
/// @param version the Squall it is to use
public record NewProject(Path directory, String packageName, String build, String version) {

    private static final String SOURCES = "src/main/java";

    /// The project in a folder; `packageName` empty: found out.
    public static NewProject of(Path directory, String packageName, String version)
            throws IOException {
        String chosen =
                packageName.isEmpty()
                        ? SourcePackage.find(directory.resolve(SOURCES))
                        : SourcePackage.of(packageName);
        return new NewProject(directory, chosen, BuildFile.of(directory).name(), version);
    }

    private BuildFile buildFile() {
        return BuildFile.valueOf(build);
    }

    private Map<String, String> values() {
        return Map.of(
                "package",
                packageName,
                "root",
                "AppSchema",
                "classes",
                buildFile().classes(),
                "version",
                version);
    }

    /// Writes the files, and returns the names of what was written.
    ///
    /// @throws InTheWay if one of them is there; then nothing is written
    public List<String> write() throws IOException {
        String folder = SOURCES + "/" + packageName.replace('.', '/') + "/";
        NewFiles files =
                new NewFiles(directory)
                        .add("squall.toml", Template.of("squall.toml", values()))
                        .add(folder + "Note.java", Template.of("Note.java.txt", values()))
                        .add(folder + "AppSchema.java", Template.of("AppSchema.java.txt", values()))
                        .add(".env.example", Template.of("env.example", values()))
                        .add("migrations/README.md", Template.of("migrations.md", values()));
        files.write();
        List<String> written = new ArrayList<>(files.names());
        if (!IgnoredFiles.add(directory).isEmpty()) {
            written.add(".gitignore");
        }
        return written;
    }

    /// What is to be added to the build file by hand: where, and the text.
    public Map<String, String> additions() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        buildFile()
                .additions(directory, values())
                .forEach(addition -> texts.put(addition.where(), addition.text()));
        return texts;
    }

    /// The build file's name; it need not exist.
    public String buildFileName() {
        return buildFile().fileName();
    }

    /// Whether the build is Maven's: then its plugin runs the commands.
    public boolean maven() {
        return buildFile() == BuildFile.MAVEN;
    }
}

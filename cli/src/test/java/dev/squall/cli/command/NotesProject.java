package dev.squall.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.cli.Invocation;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.processor.SquallProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A project as `squall init` makes it, whose record is edited and compiled.
record NotesProject(Path folder) {

    static NotesProject in(Path folder) throws IOException {
        assertThat(Invocation.in(folder).run("init", "--package", "app").code()).isZero();
        NotesProject project = new NotesProject(folder);
        project.compile();
        return project;
    }

    /// Replaces a part of the record's text, and compiles.
    NotesProject edit(String before, String after) throws IOException {
        Path source = folder.resolve("src/main/java/app/Note.java");
        String text = Files.readString(source);
        assertThat(text).contains(before);
        Files.writeString(source, text.replace(before, after));
        compile();
        return this;
    }

    void compile() throws IOException {
        Compiled compiled =
                Compilation.of(folder.resolve("src/main/java"))
                        .processedBy(new SquallProcessor())
                        .compile();
        assertThat(compiled.errors()).isEmpty();
        for (Map.Entry<String, byte[]> file : compiled.files().entrySet()) {
            Path path = folder.resolve("target/classes").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}

package dev.squall.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void takesThePlaceOfWhatIsThere() throws IOException {
        Path file = folder.resolve("schema.sql");
        WholeFile.write(file, "one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        WholeFile.write(file, "two");

        assertThat(file).hasContent("two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**schema.sql");
        assertThat(folder.toFile().list()).containsExactly("schema.sql");
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path real = Files.writeString(folder.resolve("real.sql"), "one");
        Path link = Files.createSymbolicLink(folder.resolve("link.sql"), real);

        WholeFile.write(link, "two");

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("two");
    }

    @Test
    void whatIsThereStaysIfItCannotBeDone() throws IOException {
        Path file = Files.writeString(folder.resolve("schema.sql"), "one");

        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/schema.sql"), "two"))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> WholeFile.write(file, "\uD800")).isInstanceOf(IOException.class);

        assertThat(file).hasContent("one");
        assertThat(folder.toFile().list()).containsExactly("schema.sql");
    }
}

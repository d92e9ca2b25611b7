package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir Path folder;

    @Test
    void unpackedOnceWhoeverIsFaster() throws Exception {
        String before = System.setProperty("squall.postgres.cache", folder.toString());
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Binaries> unpack = () -> Binaries.onClassPath(Account.current());
            var results = threads.invokeAll(List.of(unpack, unpack, unpack));
            Binaries first = results.getFirst().get();
            for (var result : results) {
                assertThat(result.get()).isEqualTo(first);
            }
            assertThat(first.program("postgres")).isExecutable();
            try (var entries = Files.list(folder)) {
                assertThat(entries).containsExactly(first.home());
            }
        } finally {
            if (before == null) {
                System.clearProperty("squall.postgres.cache");
            } else {
                System.setProperty("squall.postgres.cache", before);
            }
        }
    }

    @Test
    void archiveCannotWriteOutsideOfItsFolder() {
        Path inside = folder.resolve("inside");
        assertThatThrownBy(() -> TarStream.unpack(entry("../outside", '0', "x"), inside))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../outside");
        assertThatThrownBy(() -> TarStream.unpack(link("a", "../../etc/passwd"), inside))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("links to a file outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void archiveThatEndsTooEarlyIsAnError() {
        var whole = entry("a", '0', "four");
        var cut = new ByteArrayInputStream(whole.readAllBytes(), 0, 514);
        assertThatThrownBy(() -> TarStream.unpack(cut, folder))
                .hasMessageContaining("ends inside of a");
    }

    @Test
    void longNamesAreRead() throws IOException {
        String name = "a/".repeat(60) + "file";
        byte[] longName = entry("././@LongLink", 'L', name).readAllBytes();
        byte[] file = entry("cut", '0', "text").readAllBytes();
        var both = new byte[longName.length + file.length];
        System.arraycopy(longName, 0, both, 0, longName.length);
        System.arraycopy(file, 0, both, longName.length, file.length);
        TarStream.unpack(new ByteArrayInputStream(both), folder);
        assertThat(folder.resolve(name)).hasContent("text");
    }

    private static ByteArrayInputStream link(String name, String to) {
        byte[] block = entry(name, '2', "").readAllBytes();
        put(block, 157, to);
        return new ByteArrayInputStream(block);
    }

    private static ByteArrayInputStream entry(String name, char type, String body) {
        byte[] bytes = new byte[body.isEmpty() ? 512 : 1024];
        put(bytes, 0, name);
        put(bytes, 100, "0000644");
        put(bytes, 124, Integer.toOctalString(body.length()));
        bytes[156] = (byte) type;
        if (!body.isEmpty()) {
            put(bytes, 512, body);
        }
        return new ByteArrayInputStream(bytes);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, at, ascii.length);
    }
}

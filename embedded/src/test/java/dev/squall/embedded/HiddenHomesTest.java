package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenHomesTest {

    @TempDir Path folder;

    @Test
    void manyAreMadeAndRemovedAtOnce() throws Exception {
        assumeTrue(Account.current().root());
        List<Future<Path>> homes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                homes.add(threads.submit(madeAgainAndAgain(folder.resolve("project" + i))));
            }
        }
        for (Future<Path> home : homes) {
            assertThat(home.get()).isDirectory(); // nobody took it for one without a link
            Folders.delete(home.get());
        }
    }

    private static Callable<Path> madeAgainAndAgain(Path project) {
        Path link = project.resolve("pg");
        return () -> {
            for (int i = 0; i < 100; i++) {
                HiddenHomes.create(link, Account.current());
                Folders.delete(link.toRealPath()); // as somebody's `rm -r` does, in the midst of it
            }
            HiddenHomes.create(link, Account.current());
            return link.toRealPath();
        };
    }
}

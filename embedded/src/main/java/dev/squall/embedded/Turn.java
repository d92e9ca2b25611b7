package dev.squall.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One at a time on this machine: of the threads of this JVM, and of all that look into the same
/// folder.
final class Turn {

    private Turn() {}

    /// What is done in turn.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static synchronized void in(Path folder, Work work) throws IOException {
        try (var file =
                        FileChannel.open(
                                folder.resolve(".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = file.lock()) {
            work.run();
            assert lock.isValid();
        }
    }
}

package dev.squall.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who runs the server. PostgreSQL refuses root, so root hands over to `nobody`.
record Account(boolean root) {

    static Account current() {
        return new Account(isRoot());
    }

    private static boolean isRoot() {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self)
                    ? Files.getAttribute(self, "unix:uid").equals(0)
                    : System.getProperty("user.name").equals("root");
        } catch (IOException e) {
            return System.getProperty("user.name").equals("root");
        }
    }

    List<String> command(List<String> words) {
        if (!root) {
            return words;
        }
        var all = new ArrayList<String>();
        all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=" + group(), "--clear-groups"));
        all.addAll(words);
        return all;
    }

    /// The group of `nobody` has two names in this world.
    private static String group() {
        try (Stream<String> groups = Files.lines(Path.of("/etc/group"))) {
            return groups.anyMatch(g -> g.startsWith("nogroup:")) ? "nogroup" : "nobody";
        } catch (IOException e) {
            return "nogroup";
        }
    }

    /// Makes a folder that only the server's account can read.
    Path privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        own(folder);
        return folder;
    }

    /// Makes a folder that the server's account can at least pass through.
    Path passableFolder(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !Files.exists(parent)) {
            passableFolder(parent);
        }
        Files.createDirectories(folder);
        requireOwn(folder);
        Files.setPosixFilePermissions(
                folder, PosixFilePermissions.fromString(root ? "rwxr-xr-x" : "rwx------"));
        return folder;
    }

    /// In a folder that is everybody's, somebody else could have prepared ours.
    private static void requireOwn(Path folder) throws IOException {
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw EmbeddedPostgresException.of(
                    "The folder " + folder + " belongs to " + owner,
                    "a server's data must be its user's own",
                    "remove it, or choose another folder");
        }
    }

    void own(Path path) throws IOException {
        UserPrincipal nobody = nobody(path);
        if (nobody != null) {
            Files.setOwner(path, nobody);
        }
    }

    private @Nullable UserPrincipal nobody(Path path) throws IOException {
        return root
                ? path.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName("nobody")
                : null;
    }

    /// Whether the server's account could reach something inside of `folder`.
    boolean reaches(Path folder) throws IOException {
        if (!root) {
            return true;
        }
        var parents = Stream.iterate(folder, p -> p != null, Path::getParent).toList();
        for (Path parent : parents) {
            if (Files.exists(parent)
                    && !Files.getPosixFilePermissions(parent)
                            .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}

package dev.squall.kit.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;

/// Migrations on the class path: in a folder of classes, in a jar, in a jar inside of a jar. A file
/// `index` beside them, with the name of a folder on each line, is believed if there is one;
/// otherwise the folder or the jar is listed.
///
/// @param loader what finds them
/// @param name the folder on the class path: `migrations`
public record ClassPathSource(ClassLoader loader, String name) implements MigrationSource {

    /// The file that lists the folders, where listing is impossible.
    static final String INDEX = "index";

    @Override
    public List<String> folders() throws IOException {
        Optional<String> index = resource(name + "/" + INDEX);
        if (index.isPresent()) {
            return index.get().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }
        List<URL> found = Collections.list(loader.getResources(name)).stream().distinct().toList();
        if (found.size() > 1) {
            throw new IOException("it is on the class path more than once: " + found);
        }
        if (found.isEmpty()) {
            throw new IOException(
                    "it is not on the class path; if it is in a jar that does not list its folders,"
                            + " add a file "
                            + name
                            + "/"
                            + INDEX
                            + " with a folder's name on each line");
        }
        return list(found.getFirst());
    }

    private static List<String> list(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            return new FolderSource(path(url)).folders();
        }
        if (url.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return list(file, jar.getEntryName());
            }
        }
        throw new IOException(
                "a folder of " + url.getProtocol() + " cannot be listed: add an index");
    }

    private static List<String> list(JarFile file, String entry) {
        String prefix = entry.endsWith("/") ? entry : entry + "/";
        TreeSet<String> names = new TreeSet<>();
        file.stream()
                .map(e -> e.getName())
                .filter(e -> e.startsWith(prefix) && e.indexOf('/', prefix.length()) > 0)
                .forEach(
                        e ->
                                names.add(
                                        e.substring(
                                                prefix.length(), e.indexOf('/', prefix.length()))));
        return List.copyOf(names);
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Optional<String> text(String folder, String file) throws IOException {
        return resource(name + "/" + folder + "/" + file);
    }

    private Optional<String> resource(String path) throws IOException {
        URL url = loader.getResource(path);
        if (url == null) {
            return Optional.empty();
        }
        var connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public String toString() {
        return "classpath:" + name;
    }
}

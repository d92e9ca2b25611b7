package dev.squall.harness;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/// Keeps what javac and its processors write.
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final SortedMap<String, Written> written = new TreeMap<>();

    MemoryFiles(JavaFileManager standard) {
        super(standard);
    }

    /// All that was written: sources, classes and resources, by path.
    SortedMap<String, byte[]> written() {
        var all = new TreeMap<String, byte[]>();
        written.forEach((path, file) -> all.put(path, file.bytes()));
        return all;
    }

    static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(uri(path), Kind.SOURCE) {
            @Override
            public String getName() {
                return path;
            }

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static URI uri(String path) {
        return URI.create("memory:///" + path);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, Kind kind, @Nullable FileObject sibling) {
        return file(name.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(
            Location location, String folder, String name, @Nullable FileObject sibling) {
        String prefix = folder.isEmpty() ? "" : folder.replace('.', '/') + "/";
        return file(prefix + name, Kind.OTHER);
    }

    private Written file(String path, Kind kind) {
        return written.computeIfAbsent(path, p -> new Written(p, kind));
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    private static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String path, Kind kind) {
            super(MemoryFiles.uri(path), kind);
        }

        @Override
        public String getName() {
            return super.getName().substring(1);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}

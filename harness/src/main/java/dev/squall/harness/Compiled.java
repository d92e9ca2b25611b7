package dev.squall.harness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What came out of a [Compilation].
///
/// @param success whether there was no error
/// @param problems errors, warnings and notes, in the order of javac
/// @param sources generated sources, by path
/// @param files generated classes and resources, by path
public record Compiled(
        boolean success,
        List<Problem> problems,
        SortedMap<String, String> sources,
        SortedMap<String, byte[]> files) {

    static Compiled of(boolean success, String printed, SortedMap<String, byte[]> written) {
        var sources = new TreeMap<String, String>();
        var files = new TreeMap<String, byte[]>();
        written.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".java")) {
                        sources.put(path, new String(bytes, StandardCharsets.UTF_8));
                    } else {
                        files.put(path, bytes);
                    }
                });
        return new Compiled(success, Problem.read(printed), sources, files);
    }

    /// The errors alone.
    public List<Problem> errors() {
        return problems.stream().filter(problem -> problem.kind().equals("error")).toList();
    }

    /// All problems as javac prints them, without the sums at the end.
    public String problemText() {
        return problems.stream().map(Problem::text).collect(Collectors.joining());
    }

    /// Loads the compiled classes, to run them.
    public ClassLoader classLoader() {
        return new ClassLoader(Compiled.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = files.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}

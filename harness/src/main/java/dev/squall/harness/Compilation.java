package dev.squall.harness;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Sources that are compiled in memory: what must not compile, and what a processor writes.
///
/// ```java
/// Compiled compiled = Compilation.of(Path.of("…/in")).processedBy(new SquallProcessor()).compile();
/// Golden.assertMatches(folder.resolve("problems.txt"), compiled.problemText());
/// ```
///
/// The class path is the test's own unless another one is given; warnings are all on, none is an
/// error. Annotation processors run only if they are given.
public final class Compilation {

    private final SortedMap<String, String> sources;
    private final List<Processor> processors;
    private final List<String> options;
    private final List<Path> classPath;

    private Compilation(
            Map<String, String> sources,
            List<Processor> processors,
            List<String> options,
            List<Path> classPath) {
        this.sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        this.processors = List.copyOf(processors);
        this.options = List.copyOf(options);
        this.classPath = List.copyOf(classPath);
    }

    /// A compilation of one source; `path` is where it would be in a source folder.
    public static Compilation of(String path, String text) {
        return of(Map.of(path, text));
    }

    /// A compilation of sources by their paths, such as `com/example/User.java`.
    public static Compilation of(Map<String, String> sources) {
        return new Compilation(sources, List.of(), List.of(), ownClassPath());
    }

    /// A compilation of all `.java` files below a folder.
    public static Compilation of(Path folder) {
        var sources = Golden.files(folder);
        sources.keySet().removeIf(name -> !name.endsWith(".java"));
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("There are no sources in " + folder);
        }
        return of(sources);
    }

    /// Adds a source.
    public Compilation and(String path, String text) {
        var more = new TreeMap<>(sources);
        more.put(path, text);
        return new Compilation(more, processors, options, classPath);
    }

    /// Runs these annotation processors. A processor keeps state: give a new one each time.
    public Compilation processedBy(Processor... chosen) {
        return new Compilation(sources, Arrays.asList(chosen), options, classPath);
    }

    /// Adds options of javac, such as `-Asquall.request=com.example.api.**`.
    public Compilation options(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(Arrays.asList(more));
        return new Compilation(sources, processors, all, classPath);
    }

    /// Compiles against this class path, instead of the test's own.
    public Compilation classPath(List<Path> path) {
        return new Compilation(sources, processors, options, path);
    }

    private static List<Path> ownClassPath() {
        String path = System.getProperty("java.class.path");
        return Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of).toList();
    }

    /// Runs javac.
    public Compiled compile() {
        JavaCompiler javac =
                Objects.requireNonNull(
                        ToolProvider.getSystemJavaCompiler(),
                        "this is not a JDK: there is no javac");
        var printed = new StringWriter();
        var standard = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        try (var files = new MemoryFiles(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            standard.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, classPath);
            boolean success = run(javac, files, printed);
            return Compiled.of(success, printed.toString(), files.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean run(JavaCompiler javac, MemoryFiles files, StringWriter printed) {
        var all =
                new ArrayList<>(
                        List.of(
                                "-Xlint:all,-processing",
                                "-Xmaxerrs",
                                "1000",
                                "-Xmaxwarns",
                                "1000"));
        if (processors.isEmpty()) {
            all.add("-proc:none");
        }
        all.addAll(options);
        var units =
                sources.entrySet().stream().map(e -> MemoryFiles.source(e.getKey(), e.getValue()));
        @Nullable List<String> noClassNames = null;
        var task = javac.getTask(printed, files, null, all, noClassNames, units.toList());
        task.setLocale(Locale.ENGLISH);
        if (!processors.isEmpty()) {
            task.setProcessors(processors);
        }
        return task.call();
    }
}

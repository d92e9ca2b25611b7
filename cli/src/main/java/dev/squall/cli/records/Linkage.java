package dev.squall.cli.records;

import dev.squall.error.Report;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what it means that a class of the project does not fit to the others.
final class Linkage {

    private static final Pattern CLASS = Pattern.compile("([\\w$]+(?:[/.][\\w$]+)+)");
    private static final String CORE = "META-INF/maven/dev.squall/squall-core/pom.properties";

    private Linkage() {}

    static RecordsUnusable explain(RecordsSource source, URLClassLoader loader, LinkageError e) {
        LinkageError first = first(e);
        if (first instanceof UnsupportedClassVersionError) {
            return new RecordsUnusable(
                    Report.of("The records were compiled for a newer Java than this one")
                            .line("java", Runtime.version().toString())
                            .hint("run Squall with the JDK that compiles the project"),
                    e);
        }
        String name = className(first);
        if (name.startsWith("dev.squall.") || !(first instanceof NoClassDefFoundError)) {
            return new RecordsUnusable(
                    Report.of("The records were compiled by another version of Squall")
                            .line("missing", name)
                            .line("theirs", version(loader.findResource(CORE)))
                            .line("ours", version(Linkage.class.getResource("/" + CORE)))
                            .hint("compile them again, with the version that runs the command"),
                    e);
        }
        return new RecordsUnusable(
                Report.of("The records need a class that is not there")
                        .line("class", name)
                        .line("needed by", source.tables())
                        .hint(
                                "the Maven plugin knows the project's class path: mvn squall:…; or"
                                        + " --classpath gives it"),
                e);
    }

    /// What failed in a class's initialiser is the cause that counts.
    private static LinkageError first(LinkageError e) {
        LinkageError first = e;
        while (first.getCause() instanceof LinkageError cause) {
            first = cause;
        }
        return first;
    }

    private static String className(LinkageError e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        Matcher name = CLASS.matcher(message);
        return name.find() ? name.group(1).replace('/', '.') : message;
    }

    private static String version(@Nullable URL properties) {
        if (properties == null) {
            return "";
        }
        try (InputStream in = properties.openStream()) {
            var read = new Properties();
            read.load(in);
            return read.getProperty("version", "");
        } catch (IOException e) {
            return "";
        }
    }
}

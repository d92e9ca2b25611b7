package dev.squall.harness;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Names that say nothing are not given to classes.
public final class HouseNames {

    private static final Pattern EMPTY =
            Pattern.compile(
                    "(Abstract|Base)[A-Z].*|.*(Impl|Helper|Helpers|Util|Utils|Manager|Data|Info)");

    private HouseNames() {}

    /// Checks the module's compiled classes in `target/classes`.
    public static void check() {
        check(Path.of("target/classes"));
    }

    static void check(Path classes) {
        var wrong =
                new ClassFileImporter()
                        .importPath(classes).stream()
                                .filter(type -> EMPTY.matcher(type.getSimpleName()).matches())
                                .map(type -> type.getName())
                                .sorted()
                                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    "These names say nothing about their classes: " + String.join(", ", wrong));
        }
    }
}

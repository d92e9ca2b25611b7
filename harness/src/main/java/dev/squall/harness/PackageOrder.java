package dev.squall.harness;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which package of a module may use which: a package may use those named for it, and all that
/// these may use. What is not listed is a fault, and so is a circle.
///
/// ```java
/// @Test void packagesKnowOnlyThoseBelowThem() {
///     PackageOrder.of("dev.squall")
///             .put("error")
///             .put("sql", "error")
///             .put("object.*", "sql")        // each sub-package for itself: they do not know each other
///             .put("", "sql")                // the root
///             .check();
/// }
/// ```
public final class PackageOrder {

    private final String base;
    private final Map<String, List<String>> uses;

    private PackageOrder(String base, Map<String, List<String>> uses) {
        this.base = base;
        this.uses = uses;
    }

    /// The order of the packages below `base`.
    public static PackageOrder of(String base) {
        return new PackageOrder(base, Map.of());
    }

    /// Lists a package, which stands for its sub-packages too unless they are listed themselves,
    /// and the packages directly below it, which must have been listed before: so there is no
    /// circle.
    public PackageOrder put(String name, String... below) {
        var more = new LinkedHashMap<>(uses);
        for (String lower : below) {
            if (!uses.containsKey(lower)) {
                throw new IllegalArgumentException(
                        "list " + lower + " before " + name + ", which is above it");
            }
        }
        more.put(name, List.of(below));
        return new PackageOrder(base, more);
    }

    /// Checks the module's compiled classes in `target/classes`.
    public void check() {
        check(Path.of("target/classes"));
    }

    /// Checks compiled classes.
    public void check(Path classes) {
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("There are no classes in " + classes);
        }
        var faults = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter().importPath(classes)) {
            if (listed(type.getPackageName()).isEmpty()) {
                faults.add(type.getPackageName() + " is in no place of the order");
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                check(type, dependency.getTargetClass().getBaseComponentType(), faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "Packages use what is not below them:\n  " + String.join("\n  ", faults));
        }
    }

    private void check(JavaClass from, JavaClass to, Set<String> faults) {
        var upper = listed(from.getPackageName());
        var lower = listed(to.getPackageName());
        if (!inBase(to.getPackageName()) || upper.isEmpty()) {
            return;
        }
        boolean same = unit(from.getPackageName()).equals(unit(to.getPackageName()));
        if (!same && (lower.isEmpty() || !below(upper.get()).contains(lower.get()))) {
            faults.add(from.getName() + " uses " + to.getName());
        }
    }

    private Set<String> below(String name) {
        var all = new TreeSet<String>();
        for (String lower : uses.getOrDefault(name, List.of())) {
            all.add(lower);
            all.addAll(below(lower));
        }
        return all;
    }

    private boolean inBase(String packageName) {
        return packageName.equals(base) || packageName.startsWith(base + ".");
    }

    /// The listed name which speaks for a package: the longest that fits.
    private Optional<String> listed(String packageName) {
        if (packageName.equals(base)) {
            return uses.containsKey("") ? Optional.of("") : Optional.empty();
        }
        if (!inBase(packageName)) {
            return Optional.empty();
        }
        String name = packageName.substring(base.length() + 1);
        return uses.keySet().stream()
                .filter(key -> !key.isEmpty() && fits(key, name))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean fits(String key, String name) {
        return key.endsWith(".*")
                ? name.startsWith(key.substring(0, key.length() - 1))
                : name.equals(key) || name.startsWith(key + ".");
    }

    /// What may use itself: a listed package, or with a star one of its sub-packages.
    private String unit(String packageName) {
        String key = listed(packageName).orElse("");
        if (!key.endsWith(".*")) {
            return key.isEmpty() ? base : key;
        }
        int from = base.length() + key.length();
        int end = packageName.indexOf('.', from);
        return end < 0 ? packageName : packageName.substring(0, end);
    }
}

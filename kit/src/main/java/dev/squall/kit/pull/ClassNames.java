package dev.squall.kit.pull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The classes of the package: each name once, also where a file system knows no capitals, and none
/// that the annotation processor gives to a class of its own.
final class ClassNames {

    private final Set<String> taken = new HashSet<>();
    private final TreeSet<String> ours = new TreeSet<>();

    ClassNames(String... reserved) {
        for (String name : reserved) {
            take(name, List.of(name));
            ours.add(name);
        }
    }

    /// The names that this has given.
    Set<String> all() {
        return ours;
    }

    /// A record whose rows are read: a table's or a view's.
    String row(String wish, String... otherwise) {
        return choose(
                List.of("%s", "%sTable", "%sReader", "New%s", "%sPatch", "%sView"),
                wish,
                otherwise);
    }

    /// A type of columns.
    String type(String wish, String... otherwise) {
        return choose(List.of("%s", "%sColumn", "%sFields"), wish, otherwise);
    }

    private String choose(List<String> shapes, String wish, String... otherwise) {
        if (take(wish, names(shapes, wish))) {
            return wish;
        }
        for (String other : otherwise) {
            if (take(other, names(shapes, other))) {
                return other;
            }
        }
        for (int i = 2; ; i++) {
            if (take(wish + i, names(shapes, wish + i))) {
                return wish + i;
            }
        }
    }

    private static List<String> names(List<String> shapes, String name) {
        return shapes.stream().map(shape -> shape.replace("%s", name)).toList();
    }

    private boolean take(String name, List<String> names) {
        List<String> lower = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
        if (lower.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.addAll(lower);
        ours.add(name);
        return true;
    }
}

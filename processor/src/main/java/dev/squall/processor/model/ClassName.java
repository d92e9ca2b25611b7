package dev.squall.processor.model;

import java.util.List;

/// The name of a class: its package, and its name inside each enclosing class.
///
/// @param pkg the package; empty for the unnamed one
/// @param names the enclosing classes from the outside, and the class itself last
public record ClassName(String pkg, List<String> names) implements Comparable<ClassName> {

    /// A top-level class.
    public static ClassName of(String pkg, String name) {
        return new ClassName(pkg, List.of(name));
    }

    /// The name without package and enclosing classes.
    public String simple() {
        return names.getLast();
    }

    /// The outermost class.
    public String outermost() {
        return names.getFirst();
    }

    /// `Outer.Inner`
    public String nested() {
        return String.join(".", names);
    }

    /// `com.example.Outer.Inner`
    public String qualified() {
        return pkg.isEmpty() ? nested() : pkg + '.' + nested();
    }

    /// A top-level class of the same package.
    public ClassName sibling(String name) {
        return of(pkg, name);
    }

    @Override
    public int compareTo(ClassName other) {
        return qualified().compareTo(other.qualified());
    }
}

package dev.squall.kit.pull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A source file while it is written: its imports are those of the names that were asked for.
final class JavaSource {

    static final int WIDTH = 100;

    private final String pkg;
    private final String simpleName;
    private final Set<String> siblings;
    private final Map<String, String> claimed;
    private final Set<String> avoided;
    private final TreeSet<String> imports;
    private final TreeSet<String> statics;
    private final StringBuilder body = new StringBuilder();

    /// @param siblings the classes of the package, whose names nothing else may take
    JavaSource(String pkg, String simpleName, Set<String> siblings) {
        this.pkg = pkg;
        this.simpleName = simpleName;
        this.siblings = siblings;
        this.claimed = new HashMap<>();
        this.avoided = new HashSet<>();
        this.imports = new TreeSet<>();
        this.statics = new TreeSet<>();
    }

    private JavaSource(JavaSource outer) {
        this.pkg = outer.pkg;
        this.simpleName = outer.simpleName;
        this.siblings = outer.siblings;
        this.claimed = outer.claimed;
        this.avoided = outer.avoided;
        this.imports = outer.imports;
        this.statics = outer.statics;
    }

    /// A part of the same file that is put in its place later.
    JavaSource nested() {
        return new JavaSource(this);
    }

    /// A part that was written by itself.
    void add(JavaSource part) {
        body.append(part.body);
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    /// A member of the class has this name, and hides what is imported.
    void avoid(String member) {
        avoided.add(member);
    }

    /// The name of a class, as short as it can be.
    String name(String qualified) {
        int dot = qualified.lastIndexOf('.');
        if (dot < 0) {
            return qualified; // a primitive, or of this package
        }
        String simple = qualified.substring(dot + 1);
        if (simple.equals(simpleName)
                || siblings.contains(simple)
                || !claimed.computeIfAbsent(simple, s -> qualified).equals(qualified)) {
            return qualified;
        }
        if (!qualified.equals("java.lang." + simple)) {
            imports.add(qualified);
        }
        return simple;
    }

    /// A static member, as it is called when it is imported.
    String member(String type, String member) {
        if (avoided.contains(member)) {
            return name(type) + "." + member;
        }
        statics.add(type + "." + member);
        return member;
    }

    JavaSource line(int indent, String text) {
        if (!text.isEmpty()) {
            body.repeat(' ', indent * 4).append(text);
        }
        body.append('\n');
        return this;
    }

    JavaSource doc(int indent, List<String> lines) {
        lines.forEach(line -> line(indent, ("/// " + line).stripTrailing()));
        return this;
    }

    /// The whole file.
    String text() {
        StringBuilder text = new StringBuilder("package ").append(pkg).append(";\n");
        block(text, statics, "import static ");
        block(text, imports, "import ");
        return text.append('\n').append(body).toString();
    }

    private static void block(StringBuilder text, Set<String> names, String word) {
        if (!names.isEmpty()) {
            text.append('\n');
            names.forEach(name -> text.append(word).append(name).append(";\n"));
        }
    }
}

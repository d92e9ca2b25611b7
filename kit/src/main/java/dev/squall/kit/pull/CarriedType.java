package dev.squall.kit.pull;

import org.jspecify.annotations.Nullable;

/// A type that Squall does not have: a class is written that carries it.
///
/// @param sql the type as the server prints it
/// @param name the class
/// @param carries what its values are in Java
/// @param constant the type of Squall's that reads and writes the same text; null: the text itself
///   is the value
record CarriedType(String sql, String name, JavaType carries, @Nullable String constant) {

    /// The class.
    String source(String pkg, ClassNames names) {
        JavaSource out = new JavaSource(pkg, name, names.all());
        String type = out.name(carries.name());
        String types = out.name("dev.squall.type.Types");
        out.line(0, "/// `" + sql + "`" + (constant == null ? ", as PostgreSQL writes it." : "."));
        out.line(
                0,
                "public final class "
                        + name
                        + " extends "
                        + out.name("dev.squall.type.PgType")
                        + "<"
                        + type
                        + "> {");
        out.line(0, "");
        out.line(1, "/// The type.");
        out.line(1, "public " + name + "() {");
        out.line(2, "super(" + Literal.of(sql) + ", " + type + ".class);");
        out.line(1, "}");
        out.line(0, "");
        out.line(1, "@Override");
        out.line(1, "public " + type + " parse(String text) {");
        out.line(
                2,
                constant == null
                        ? "return text;"
                        : "return " + types + "." + constant + ".parse(text);");
        out.line(1, "}");
        out.line(0, "");
        out.line(1, "@Override");
        out.line(1, "public String format(" + type + " value) {");
        out.line(
                2,
                constant == null
                        ? "return value;"
                        : "return " + types + "." + constant + ".format(value);");
        out.line(1, "}");
        out.line(0, "}");
        return out.text();
    }
}

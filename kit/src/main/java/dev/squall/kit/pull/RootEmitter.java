package dev.squall.kit.pull;

import dev.squall.schema.catalog.extension.Extension;
import dev.squall.schema.catalog.function.Function;
import dev.squall.schema.catalog.role.DatabaseRole;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Writes the root: the list of the classes, and what belongs to no table.
final class RootEmitter {

    private final Claims claims;
    private final Texts texts;
    private final Handles handles;
    private final JavaSource out;
    private final String name;

    RootEmitter(Claims claims, Texts texts, Handles handles, String pkg, String name) {
        this.claims = claims;
        this.texts = texts;
        this.handles = handles;
        this.name = name;
        this.out = new JavaSource(pkg, name, claims.model().names().all());
    }

    String source() {
        out.doc(0, List.of("The schema: its tables and views, and what belongs to none of them."));
        List<String> classes = handles.classes();
        String annotation = "@" + out.name("dev.squall.annotation.Schema");
        if (classes.isEmpty()) {
            out.line(0, annotation + "({})");
        } else {
            out.line(0, annotation + "({");
            for (int i = 0; i < classes.size(); i++) {
                out.line(1, classes.get(i) + ".class" + (i < classes.size() - 1 ? "," : ""));
            }
            out.line(0, "})");
        }
        out.line(0, "public final class " + name + " {");
        out.line(0, "");
        out.line(1, "private " + name + "() {}");
        JavaSource body = body();
        if (!body.isEmpty()) {
            out.line(0, "");
            String definition = out.name("dev.squall.declare.Definition");
            out.line(1, "static void define(" + definition + " d) {");
            out.add(body);
            out.line(1, "}");
        }
        out.line(0, "}");
        return out.text();
    }

    private JavaSource body() {
        JavaSource body = out.nested();
        schemas().forEach(schema -> body.line(2, "d.schema(" + Literal.of(schema) + ");"));
        declared(ObjectKind.EXTENSION).forEach(id -> extension(body, id));
        declared(ObjectKind.ROLE).forEach(id -> role(body, id));
        Definitions.writeBefore(body, texts.before(), claims);
        declared(ObjectKind.FUNCTION).stream()
                .filter(id -> !claims.isImplied(id))
                .forEach(id -> function(body, id));
        Definitions.write(body, texts.after());
        return body;
    }

    private List<ObjectId> declared(ObjectKind kind) {
        return claims.declared().stream().filter(id -> id.kind() == kind).toList();
    }

    /// Also `squall`, which no reading shows, but where objects can be.
    private Set<String> schemas() {
        Set<String> schemas = new TreeSet<>();
        declared(ObjectKind.SCHEMA).forEach(id -> schemas.add(id.name()));
        claims.model().snapshot().objects().keySet().stream()
                .filter(id -> id.schema().equals("squall") && !claims.isImplied(id))
                .forEach(id -> schemas.add(id.schema()));
        schemas.remove("public");
        return schemas;
    }

    private void extension(JavaSource body, ObjectId id) {
        Extension extension = claims.model().snapshot().get(id, Extension.class).orElseThrow();
        String schema = extension.schema();
        body.line(
                2,
                "d.extension("
                        + Literal.of(id.name())
                        + (schema.equals("public") ? "" : ", " + Literal.of(schema))
                        + ");");
    }

    private void role(JavaSource body, ObjectId id) {
        DatabaseRole role = claims.model().snapshot().get(id, DatabaseRole.class).orElseThrow();
        Calls call = new Calls("d.role(" + Roles.of(out, id.name()) + ")");
        if (role.attributes().contains("login")) {
            call.then(".login()");
        }
        if (!role.attributes().contains("inherit")) {
            call.then(".noInherit()");
        }
        if (role.attributes().contains("bypassrls")) {
            call.then(".bypassRls()");
        }
        List<String> of =
                declared(ObjectKind.MEMBERSHIP).stream()
                        .filter(m -> m.name().equals(id.name()))
                        .map(m -> Roles.of(out, m.owner()))
                        .toList();
        if (!of.isEmpty()) {
            call.then(".memberOf(" + String.join(", ", of) + ")");
        }
        call.write(body, 2);
    }

    private void function(JavaSource body, ObjectId id) {
        Function function = claims.model().snapshot().get(id, Function.class).orElseThrow();
        String text = function.definition().replaceFirst("^CREATE OR REPLACE ", "CREATE ");
        String schema = Names.schema(id);
        List<String> before = new java.util.ArrayList<>();
        if (!schema.isEmpty()) {
            before.add(Literal.of(schema));
        }
        before.add(Literal.of(Claims.bare(id)));
        Calls call = new Calls(Calls.call("d.function", before, text, 2));
        List<String> needs = Names.declaredNeeds(claims, id);
        if (!needs.isEmpty()) {
            call.then(
                    ".dependsOn("
                            + String.join(", ", needs.stream().map(Literal::of).toList())
                            + ")");
        }
        call.write(body, 2);
    }
}

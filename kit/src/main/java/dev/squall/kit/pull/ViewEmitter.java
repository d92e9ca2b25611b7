package dev.squall.kit.pull;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.view.View;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Writes the record and the class of a view.
final class ViewEmitter {

    private static final String A = "dev.squall.annotation.";

    private final Claims claims;
    private final RecordView view;
    private final Handles handles;
    private final String pkg;

    ViewEmitter(Claims claims, RecordView view, Handles handles, String pkg) {
        this.claims = claims;
        this.view = view;
        this.handles = handles;
        this.pkg = pkg;
    }

    private JavaSource source(String name) {
        return new JavaSource(pkg, name, claims.model().names().all());
    }

    /// The record that is a row.
    String row() {
        JavaSource out = source(view.row());
        out.doc(0, List.of("A row of the view `" + Names.declared(view.id()) + "`."));
        boolean capitals =
                view.columns().stream()
                        .anyMatch(
                                c ->
                                        c.named()
                                                && !c.name()
                                                        .equals(
                                                                c.name()
                                                                        .toLowerCase(
                                                                                java.util.Locale
                                                                                        .ROOT)));
        if (capitals) {
            out.line(0, "@SuppressWarnings(\"SQ235\") // names with capitals, as they are");
        }
        List<ColumnLine> lines =
                view.columns().stream().map(column -> new ColumnLine(out).column(column)).toList();
        ColumnLine.write(out, "public record " + view.row(), lines, true);
        return out.text();
    }

    /// The class that is the view.
    String type() {
        JavaSource out = source(view.name());
        boolean materialized = view.id().kind() == ObjectKind.MATERIALIZED_VIEW;
        out.doc(0, List.of("The view `" + Names.declared(view.id()) + "`."));
        out.line(
                0,
                "@"
                        + out.name(A + (materialized ? "MaterializedView" : "View"))
                        + arguments(materialized));
        out.line(0, "public final class " + view.name() + " {");
        out.line(0, "");
        out.line(1, "private " + view.name() + "() {}");
        out.line(0, "");
        out.line(1, "static " + out.name("dev.squall.query.SqlQuery") + " query() {");
        String statement = out.member("dev.squall.Sql", "statement");
        new Calls("return " + Calls.call(statement, List.of(), view.query().strip(), 2))
                .write(out, 2);
        out.line(1, "}");
        JavaSource body = out.nested();
        reads(body);
        indexes(out, body);
        if (!body.isEmpty()) {
            out.line(0, "");
            String definition = out.name("dev.squall.declare.Definition");
            out.line(1, "static void view(" + view.row() + "Table t, " + definition + " d) {");
            out.add(body);
            out.line(1, "}");
        }
        out.line(0, "}");
        return out.text();
    }

    private String arguments(boolean materialized) {
        List<String> arguments = new ArrayList<>();
        if (!JavaNames.snake(view.row()).equals(view.id().name())) {
            arguments.add("name = " + Literal.of(view.id().name()));
        }
        if (!Names.schema(view.id()).isEmpty()) {
            arguments.add("schema = " + Literal.of(view.id().schema()));
        }
        if (!materialized) {
            List<String> options =
                    claims.model().snapshot().get(view.id(), View.class).orElseThrow().options();
            if (!options.contains("security_invoker=true")) {
                arguments.add("securityInvoker = false");
            }
            if (options.contains("security_barrier=true")) {
                arguments.add("securityBarrier = true");
            }
        }
        String row = view.row() + ".class";
        return arguments.isEmpty()
                ? "(" + row + ")"
                : "(value = " + row + ", " + String.join(", ", arguments) + ")";
    }

    /// What the query reads, which its text alone does not say.
    private void reads(JavaSource body) {
        Snapshot all = claims.model().snapshot();
        Set<String> read = new TreeSet<>();
        for (ObjectId need : all.needsOf(view.id())) {
            ObjectId whole =
                    need.owner().isEmpty()
                            ? need
                            : ObjectId.of(ObjectKind.TABLE, need.schema(), need.owner());
            handles.of(whole).filter(h -> !whole.equals(view.id())).ifPresent(read::add);
        }
        if (!read.isEmpty()) {
            Calls call = new Calls("d.reads(" + String.join(", ", read) + ")");
            call.write(body, 2);
        }
    }

    private void indexes(JavaSource out, JavaSource body) {
        for (ObjectId id : claims.declared()) {
            if (id.kind() == ObjectKind.INDEX
                    && view.id().equals(claims.model().snapshot().known(id).attachedTo())) {
                IndexEmitter.write(
                        out,
                        body,
                        id.name(),
                        claims.index(id),
                        columns -> String.join(", ", view.fields(columns).orElseThrow()));
            }
        }
    }
}

package dev.squall.kit.pull;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.ReferentialAction;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.catalog.policy.Policy;
import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.catalog.table.Identity;
import dev.squall.schema.declared.ObjectName;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the record of a table.
final class TableEmitter {

    private static final String A = "dev.squall.annotation.";
    private static final Pattern USER_ID =
            Pattern.compile(
                    "\\(?NULLIF\\(current_setting\\('app\\.user_id'::text, true\\),"
                            + " ''::text\\)\\)?(::\\w+)?");
    private static final Pattern CAST =
            Pattern.compile("('(?:[^']|'')*+')::([a-z0-9_ .\"\\[\\]]+)");

    private final Claims claims;
    private final Texts texts;
    private final Model model;
    private final Snapshot all;
    private final RecordTable table;
    private final JavaSource out;
    private final List<ObjectId> parts = new ArrayList<>();
    private final Map<String, ObjectId> references = new HashMap<>();
    private final Map<String, ObjectId> uniques = new HashMap<>();
    private final Set<ObjectId> annotated = new HashSet<>();
    private @Nullable KeyText primary;
    private @Nullable ObjectId primaryId;

    TableEmitter(Claims claims, Texts texts, RecordTable table, String pkg) {
        this.claims = claims;
        this.texts = texts;
        this.model = claims.model();
        this.all = model.snapshot();
        this.table = table;
        this.out = new JavaSource(pkg, table.name(), model.names().all());
        table.columns().forEach(column -> out.avoid(column.component()));
        for (CatalogObject object : all.objects().values()) {
            ObjectId id = object.id();
            boolean index = id.kind() == ObjectKind.INDEX && table.id().equals(object.attachedTo());
            boolean part =
                    id.owner().equals(table.id().name()) && id.schema().equals(table.id().schema());
            if ((index || part) && claims.isDeclared(id)) {
                parts.add(id);
            }
        }
        parts.forEach(this::annotate);
    }

    /// What an annotation says.
    private void annotate(ObjectId id) {
        switch (id.kind()) {
            case PRIMARY_KEY -> {
                primary = claims.key(id);
                primaryId = id;
                annotated.add(id);
            }
            case UNIQUE -> {
                KeyText key = claims.key(id);
                String column = key.columns().getFirst();
                if (key.columns().size() == 1
                        && key.include().isEmpty()
                        && uniques.putIfAbsent(column, id) == null) {
                    annotated.add(id);
                }
            }
            case FOREIGN_KEY -> {
                KeyText key = claims.key(id);
                if (isTyped(id, key)) {
                    boolean one = key.columns().size() == 1;
                    if (!one || references.putIfAbsent(key.columns().getFirst(), id) == null) {
                        annotated.add(id);
                    }
                }
            }
            default -> {}
        }
    }

    private RecordTable target(ObjectId key) {
        ObjectId target = all.get(key, ForeignKey.class).orElseThrow().target();
        return java.util.Objects.requireNonNull(model.table(target));
    }

    /// Whether both sides are the same in Java.
    private boolean isTyped(ObjectId id, KeyText key) {
        RecordTable target = target(id);
        for (int i = 0; i < key.columns().size(); i++) {
            JavaType here = table.column(key.columns().get(i)).orElseThrow().type();
            JavaType there = target.column(key.referenced().get(i)).orElseThrow().type();
            if (!here.name().equals(there.name()) || !marks(here).equals(marks(there))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> marks(JavaType type) {
        Set<String> sizes =
                Set.of(
                        A + "Varchar",
                        A + "Char",
                        A + "Numeric",
                        A + "Bit",
                        A + "Varbit",
                        A + "Dimensions");
        return type.marks().stream()
                .filter(m -> !sizes.contains(m.name()))
                .map(JavaType.Mark::toString)
                .toList();
    }

    String source() {
        document();
        head();
        JavaSource method = body();
        List<ColumnLine> lines = table.columns().stream().map(column -> line(column)).toList();
        ColumnLine.write(out, "public record " + table.name(), lines, method.isEmpty());
        if (!method.isEmpty()) {
            out.line(0, "");
            String t = table.name() + "Table t";
            out.line(
                    1,
                    "static void table("
                            + t
                            + ", "
                            + out.name("dev.squall.declare.Definition")
                            + " d) {");
            out.add(method);
            out.line(1, "}");
            out.line(0, "}");
        }
        return out.text();
    }

    private void document() {
        String comment = Comments.of(all, table.id());
        List<String> doc = new ArrayList<>();
        if (comment == null || comment.isBlank()) {
            doc.add("A row of `" + Names.declared(table.id()) + "`.");
        } else {
            doc.addAll(Literal.doc(comment));
        }
        List<RecordColumn> said =
                table.columns().stream()
                        .filter(c -> c.comment() != null && !c.comment().isBlank())
                        .toList();
        if (!said.isEmpty()) {
            doc.add("");
        }
        for (RecordColumn column : said) {
            List<String> lines = Literal.doc(java.util.Objects.requireNonNull(column.comment()));
            doc.add("@param " + column.component() + " " + lines.getFirst());
            lines.subList(1, lines.size()).forEach(line -> doc.add("  " + line));
        }
        out.doc(0, doc);
    }

    private void head() {
        String schema = Names.schema(table.id());
        String name = Literal.of(table.id().name());
        String at = "@" + out.name(A + "Table");
        if (!schema.isEmpty()) {
            out.line(0, at + "(value = " + name + ", schema = " + Literal.of(schema) + ")");
        } else if (JavaNames.snake(table.name()).equals(table.id().name())) {
            out.line(0, at);
        } else {
            out.line(0, at + "(" + name + ")");
        }
        String comment = Comments.of(all, table.id());
        if (comment != null && claims.isDeclared(Comments.id(table.id()))) {
            out.line(0, "@" + out.name(A + "Comment") + "(" + Literal.block(comment, 2) + ")");
        }
        primaryKey();
        parts.stream()
                .filter(id -> id.kind() == ObjectKind.FOREIGN_KEY && annotated.contains(id))
                .filter(id -> claims.key(id).columns().size() > 1)
                .forEach(this::foreignKey);
        boolean capitals =
                table.columns().stream()
                        .anyMatch(
                                c ->
                                        c.named()
                                                && !c.name()
                                                        .equals(c.name().toLowerCase(Locale.ROOT)));
        if (capitals) {
            out.line(0, "@SuppressWarnings(\"SQ235\") // names with capitals, as they are");
        }
    }

    private void primaryKey() {
        KeyText key = primary;
        if (key == null) {
            out.line(0, "@" + out.name(A + "PrimaryKey") + "({})");
            return;
        }
        String name = java.util.Objects.requireNonNull(primaryId).name();
        boolean usual = name.equals(table.id().name() + "_pkey");
        if (key.columns().size() == 1 && usual) {
            return;
        }
        String annotation = "@" + out.name(A + "PrimaryKey");
        String columns = components(table, key.columns());
        out.line(
                0,
                annotation
                        + (usual
                                ? "(" + columns + ")"
                                : "(value = " + columns + ", name = " + Literal.of(name) + ")"));
    }

    private static String components(RecordTable table, List<String> columns) {
        List<String> names =
                columns.stream()
                        .map(c -> Literal.of(table.column(c).orElseThrow().component()))
                        .toList();
        return names.size() == 1 ? names.getFirst() : "{" + String.join(", ", names) + "}";
    }

    private void foreignKey(ObjectId id) {
        KeyText key = claims.key(id);
        RecordTable target = target(id);
        List<String> arguments = new ArrayList<>();
        arguments.add("columns = " + components(table, key.columns()));
        arguments.add("target = " + target.name() + ".class");
        if (!key.referenced().equals(primary(target))) {
            arguments.add("references = " + components(target, key.referenced()));
        }
        actions(id, key, arguments);
        String line = "@" + out.name(A + "ForeignKey") + "(" + String.join(", ", arguments) + ")";
        if (line.length() <= JavaSource.WIDTH) {
            out.line(0, line);
        } else {
            out.line(0, "@" + out.name(A + "ForeignKey") + "(");
            for (int i = 0; i < arguments.size(); i++) {
                out.line(2, arguments.get(i) + (i < arguments.size() - 1 ? "," : ")"));
            }
        }
    }

    private List<String> primary(RecordTable of) {
        return all.objects().keySet().stream()
                .filter(
                        id ->
                                id.kind() == ObjectKind.PRIMARY_KEY
                                        && id.owner().equals(of.id().name())
                                        && id.schema().equals(of.id().schema())
                                        && claims.isDeclared(id))
                .findFirst()
                .map(id -> claims.key(id).columns())
                .orElse(List.of());
    }

    private void actions(ObjectId id, KeyText key, List<String> arguments) {
        action("onDelete", key.onDelete(), arguments);
        action("onUpdate", key.onUpdate(), arguments);
        deferrable(key.deferrable(), arguments);
        name(id, "fkey", key, arguments);
        relations(id, key, arguments);
    }

    private void action(String name, ReferentialAction action, List<String> arguments) {
        if (action != ReferentialAction.NO_ACTION) {
            arguments.add(name + " = " + out.member(A + "ReferentialAction", action.name()));
        }
    }

    private void deferrable(Deferrable deferrable, List<String> arguments) {
        if (deferrable != Deferrable.NOT_DEFERRABLE) {
            arguments.add("deferrable = " + out.member(A + "Deferrable", deferrable.name()));
        }
    }

    private void name(ObjectId id, String label, KeyText key, List<String> arguments) {
        String joined = String.join("_", key.columns());
        boolean usual =
                joined.length() < 50
                        && id.name().equals(ObjectName.of(table.id().name(), joined, label));
        if (!usual) {
            arguments.add("name = " + Literal.of(id.name()));
        }
    }

    /// Two keys that lead to one table would give it two relations of one name, and so none.
    private void relations(ObjectId id, KeyText key, List<String> arguments) {
        ObjectId to = target(id).id();
        long same =
                annotated.stream()
                        .filter(other -> other.kind() == ObjectKind.FOREIGN_KEY)
                        .filter(other -> target(other).id().equals(to))
                        .count();
        if (same > 1) {
            String component = table.column(key.columns().getLast()).orElseThrow().component();
            String stem =
                    component.endsWith("Id") && component.length() > 2
                            ? component.substring(0, component.length() - 2)
                            : component;
            String many = JavaNames.component(table.id().name());
            arguments.add("many = " + Literal.of(stem + JavaNames.capitalized(many)));
        }
    }

    private ColumnLine line(RecordColumn column) {
        ColumnLine line = new ColumnLine(out);
        Column of = table.of(column);
        KeyText key = primary;
        String usualKey = table.id().name() + "_pkey";
        if (key != null
                && key.columns().equals(List.of(column.name()))
                && primaryId != null
                && primaryId.name().equals(usualKey)) {
            line.annotation(A + "Id", "");
        }
        filling(line, of);
        ObjectId unique = uniques.get(column.name());
        if (unique != null) {
            KeyText text = claims.key(unique);
            List<String> arguments = new ArrayList<>();
            if (text.nullsNotDistinct()) {
                arguments.add("nullsNotDistinct = true");
            }
            deferrable(text.deferrable(), arguments);
            name(unique, "key", text, arguments);
            line.annotation(A + "Unique", arguments);
        }
        ObjectId reference = references.get(column.name());
        if (reference != null && annotated.contains(reference)) {
            references(line, reference);
        }
        if (column.comment() != null) {
            line.annotation(A + "Comment", Literal.block(column.comment(), 4));
        }
        return line.column(column);
    }

    private void references(ColumnLine line, ObjectId id) {
        KeyText key = claims.key(id);
        RecordTable target = target(id);
        List<String> arguments = new ArrayList<>();
        if (!key.referenced().equals(primary(target))) {
            String component = target.column(key.referenced().getFirst()).orElseThrow().component();
            arguments.add("column = " + Literal.of(component));
        }
        actions(id, key, arguments);
        String value = target.name() + ".class";
        arguments.addFirst(arguments.isEmpty() ? value : "value = " + value);
        line.annotation(A + "References", arguments);
    }

    private void filling(ColumnLine line, Column of) {
        if (claims.isSerial(of.id())) {
            line.annotation(A + "Serial", "");
            return;
        }
        if (claims.isUpdatedAt(of.id())) {
            line.annotation(A + "UpdatedAt", "");
        }
        Identity identity = of.identity();
        if (identity != null) {
            String kind = identity.always() ? "" : out.member(A + "IdentityKind", "BY_DEFAULT");
            line.annotation(A + "Identity", kind);
        }
        if (of.generated() != null) {
            line.annotation(
                    A + "Generated", Literal.block(SqlText.bare(of.generated().expression()), 4));
        } else if (of.defaultsTo() != null && !model.asText().contains(of.id())) {
            line.annotation(A + "Default", defaultsTo(of, of.defaultsTo()));
        }
    }

    private String defaultsTo(Column of, String text) {
        Matcher user = USER_ID.matcher(text);
        boolean castable = Set.of("uuid", "text", "bigint", "integer").contains(of.type());
        if (user.matches() && castable) {
            String cast = user.group(1);
            String wanted = of.type().equals("text") ? null : "::" + of.type();
            if (java.util.Objects.equals(cast, wanted)) {
                return out.member(A + "Default", "CURRENT_USER_ID");
            }
        }
        Matcher literal = CAST.matcher(text);
        boolean same =
                literal.matches() && literal.group(2).equals(of.type().replaceAll("\\(.*\\)", ""));
        return Literal.block(same ? literal.group(1) : text, 4);
    }

    private JavaSource body() {
        JavaSource body = out.nested();
        if (table.stated()) {
            Calls call =
                    new Calls(
                            Calls.call("d.createdBy", List.of(), Texts.creation(model, table), 2));
            List<String> needs =
                    java.util.stream.Stream.concat(
                                    table.table().inherits().stream(),
                                    table.of().values().stream()
                                            .flatMap(c -> Statements.relations(all, c).stream()))
                            .filter(id -> claims.isDeclared(id) && !id.equals(table.id()))
                            .map(Names::declared)
                            .distinct()
                            .toList();
            if (!needs.isEmpty()) {
                call.then(
                        ".dependsOn("
                                + String.join(", ", needs.stream().map(Literal::of).toList())
                                + ")");
            }
            call.write(body, 2);
        } else {
            storage(body);
        }
        kind(ObjectKind.UNIQUE).forEach(id -> unique(body, id));
        kind(ObjectKind.CHECK).forEach(id -> check(body, id));
        kind(ObjectKind.INDEX).forEach(id -> indexOn(body, id));
        kind(ObjectKind.FOREIGN_KEY).forEach(id -> reference(body, id));
        kind(ObjectKind.TRIGGER).forEach(id -> trigger(body, id));
        kind(ObjectKind.POLICY).forEach(id -> policy(body, id));
        Definitions.write(body, texts.of(table.id()));
        return body;
    }

    private List<ObjectId> kind(ObjectKind kind) {
        return parts.stream()
                .filter(id -> id.kind() == kind && !annotated.contains(id) && !claims.isImplied(id))
                .toList();
    }

    private void storage(JavaSource body) {
        if (table.table().unlogged()) {
            body.line(2, "d.unlogged();");
        }
        for (String option : table.table().options()) {
            int equals = option.indexOf('=');
            String name = Literal.of(option.substring(0, equals));
            body.line(
                    2,
                    "d.storage(" + name + ", " + Literal.of(option.substring(equals + 1)) + ");");
        }
    }

    private void unique(JavaSource body, ObjectId id) {
        KeyText key = claims.key(id);
        Calls call = new Calls("d.unique(" + Literal.of(id.name()) + ")");
        call.then(".on(" + fields(key.columns()) + ")");
        if (!key.include().isEmpty()) {
            call.then(".include(" + fields(key.include()) + ")");
        }
        if (key.nullsNotDistinct()) {
            call.then(".nullsNotDistinct()");
        }
        timing(call, key);
        call.write(body, 2);
    }

    private void timing(Calls call, KeyText key) {
        if (key.deferrable() != Deferrable.NOT_DEFERRABLE) {
            call.then(".deferrable(" + out.member(A + "Deferrable", key.deferrable().name()) + ")");
        }
    }

    private String fields(List<String> columns) {
        return String.join(", ", table.fields(columns).orElseThrow());
    }

    private void check(JavaSource body, ObjectId id) {
        String condition = out.member("dev.squall.Sql", "condition");
        String name = Literal.of(id.name());
        String text = Calls.call(condition, List.of(), claims.text(id), 4);
        String line = "d.check(" + name + ", " + text + ");";
        if (line.length() <= JavaSource.WIDTH - 8 && text.indexOf('\n') < 0) {
            body.line(2, line);
        } else {
            body.line(2, "d.check(");
            body.line(4, name + ",");
            body.line(4, text + ");");
        }
    }

    private void indexOn(JavaSource body, ObjectId id) {
        IndexEmitter.write(out, body, id.name(), claims.index(id), columns -> fields(columns));
    }

    private void reference(JavaSource body, ObjectId id) {
        KeyText key = claims.key(id);
        RecordTable target = target(id);
        List<String> arguments = new ArrayList<>();
        arguments.add(Literal.of(Names.schema(target.id())));
        arguments.add(Literal.of(target.id().name()));
        key.referenced().forEach(c -> arguments.add(Literal.of(c)));
        Calls call = new Calls("d.foreignKey(" + Literal.of(id.name()) + ")");
        call.then(".on(" + fields(key.columns()) + ")");
        call.then(".references(" + String.join(", ", arguments) + ")");
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            call.then(
                    ".onDelete("
                            + out.member(A + "ReferentialAction", key.onDelete().name())
                            + ")");
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            call.then(
                    ".onUpdate("
                            + out.member(A + "ReferentialAction", key.onUpdate().name())
                            + ")");
        }
        timing(call, key);
        call.write(body, 2);
    }

    private void trigger(JavaSource body, ObjectId id) {
        List<String> name = List.of(Literal.of(id.name()));
        Calls call = new Calls(Calls.call("d.trigger", name, claims.text(id), 2));
        List<String> needs =
                Names.declaredNeeds(claims, id).stream()
                        .filter(n -> !n.equals(Names.declared(table.id())))
                        .toList();
        if (!needs.isEmpty()) {
            call.then(
                    ".dependsOn("
                            + String.join(", ", needs.stream().map(Literal::of).toList())
                            + ")");
        }
        call.write(body, 2);
    }

    private void policy(JavaSource body, ObjectId id) {
        Policy policy = all.get(id, Policy.class).orElseThrow();
        Calls call = new Calls("d.policy(" + Literal.of(id.name()) + ")");
        if (!policy.permissive()) {
            call.then(".restrictive()");
        }
        call.then(".for" + JavaNames.capitalized(policy.command()) + "()");
        call.then(".to(" + Roles.list(out, policy.roles()) + ")");
        if (policy.using() != null) {
            call.then(condition(".using", policy.using()));
        }
        if (policy.check() != null) {
            call.then(condition(".withCheck", policy.check()));
        }
        call.write(body, 2);
    }

    private String condition(String method, String sql) {
        String condition = out.member("dev.squall.Sql", "condition");
        return method + "(" + Calls.call(condition, List.of(), SqlText.bare(sql), 4) + ")";
    }
}

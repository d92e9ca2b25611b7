package dev.squall.kit.pull;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.composite.CompositeType;
import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.catalog.domain.Domain;
import dev.squall.schema.catalog.enumtype.EnumType;
import dev.squall.schema.object.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes the class of a type: an enum, or the record of a domain or a composite type.
final class TypeEmitter {

    private static final String A = "dev.squall.annotation.";

    private final Claims claims;
    private final UserType type;
    private final JavaSource out;

    TypeEmitter(Claims claims, UserType type, String pkg) {
        this.claims = claims;
        this.type = type;
        this.out = new JavaSource(pkg, type.name(), claims.model().names().all());
    }

    String source() {
        String comment = Comments.of(claims.model().snapshot(), type.id());
        out.doc(
                0,
                comment == null || comment.isBlank()
                        ? List.of("The type `" + Names.declared(type.id()) + "`.")
                        : Literal.doc(comment));
        CatalogObject object = type.object();
        switch (object) {
            case EnumType e -> enumeration(e);
            case Domain d -> domain(d);
            case CompositeType _ -> composite();
            default -> throw new IllegalStateException(object.id().toString());
        }
        return out.text();
    }

    /// `value = "…", schema = "…"`, as far as it has to be said.
    private List<String> name() {
        ObjectId id = type.id();
        List<String> arguments = new ArrayList<>();
        if (!JavaNames.snake(type.name()).equals(id.name())) {
            arguments.add("value = " + Literal.of(id.name()));
        }
        if (!Names.schema(id).isEmpty()) {
            arguments.add("schema = " + Literal.of(id.schema()));
        }
        return arguments;
    }

    private static String arguments(List<String> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        boolean alone = arguments.size() == 1 && arguments.getFirst().startsWith("value = ");
        return "("
                + (alone
                        ? arguments.getFirst().substring("value = ".length())
                        : String.join(", ", arguments))
                + ")";
    }

    private void enumeration(EnumType e) {
        List<String> name = name();
        if (!name.isEmpty()) {
            out.line(0, "@" + out.name(A + "PgEnum") + arguments(name));
        }
        out.line(0, "public enum " + type.name() + " {");
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < e.labels().size(); i++) {
            String label = e.labels().get(i);
            String constant = JavaNames.constant(label);
            for (int n = 2; !taken.add(constant); n++) {
                constant = JavaNames.constant(label) + "_" + n;
            }
            String end = i < e.labels().size() - 1 ? "," : "";
            if (JavaNames.snake(constant).equals(label)) {
                out.line(1, constant + end);
            } else {
                out.line(1, "@" + out.name(A + "Label") + "(" + Literal.of(label) + ")");
                out.line(1, constant + end);
            }
        }
        out.line(0, "}");
    }

    private void domain(Domain domain) {
        List<String> arguments = new ArrayList<>(name());
        List<Check> checks = claims.model().snapshot().parts(domain.id(), Check.class);
        String annotation = out.name(A + "Domain");
        List<String> written = new ArrayList<>();
        for (Check check : checks) {
            String text = SqlText.bare(check.definition().substring("CHECK ".length()));
            String value = Literal.block(text, 4);
            boolean usual =
                    check.id().name().equals(domain.id().name() + "_check") && checks.size() == 1;
            written.add(
                    "@"
                            + annotation
                            + ".Check("
                            + (usual
                                    ? value
                                    : "value = "
                                            + value
                                            + ", name = "
                                            + Literal.of(check.id().name()))
                            + ")");
        }
        if (written.size() == 1) {
            arguments.add("checks = " + written.getFirst());
        } else if (!written.isEmpty()) {
            arguments.add(
                    "checks = {\n            "
                            + String.join(",\n            ", written)
                            + "\n        }");
        }
        if (domain.defaultsTo() != null) {
            arguments.add("defaultsTo = " + Literal.block(domain.defaultsTo(), 4));
        }
        if (domain.notNull()) {
            arguments.add("notNull = true");
        }
        out.line(0, "@" + annotation + arguments(arguments));
        record();
    }

    private void composite() {
        out.line(0, "@" + out.name(A + "Composite") + arguments(name()));
        record();
    }

    private void record() {
        List<ColumnLine> lines =
                type.components().stream()
                        .map(column -> new ColumnLine(out).column(column))
                        .toList();
        ColumnLine.write(out, "public record " + type.name(), lines, true);
    }
}

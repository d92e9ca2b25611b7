package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Column;
import dev.squall.processor.model.InsertModel.Edge;
import dev.squall.processor.model.InsertModel.Kind;
import dev.squall.processor.model.InsertModel.Wrong;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.TableModel;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Components of an insert that a relation leads to: a record, or a list of records.
final class InsertEdges {

    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection");

    private final InsertScope scope;
    private final ToIntBiFunction<TypeElement, TableModel> levels;

    /// @param levels reads a record that is inserted into a table, and gives its number
    InsertEdges(InsertScope scope, ToIntBiFunction<TypeElement, TableModel> levels) {
        this.scope = scope;
        this.levels = levels;
    }

    Optional<Edge> read(ShapeComponent component, RelationModel relation) {
        return relation.many() ? many(component, relation) : one(component, relation);
    }

    private Optional<Edge> one(ShapeComponent component, RelationModel relation) {
        Kind kind = relation.own() ? Kind.PARENT : Kind.ONE;
        TypeElement record = record(component, component.type(), relation);
        if (record == null) {
            return Optional.empty();
        }
        if (kind == Kind.PARENT && component.isNullable()) {
            relation.here().stream()
                    .filter(column -> !column.nullable())
                    .findFirst()
                    .ifPresent(
                            column ->
                                    scope.notNull(
                                            component, column.place() + " cannot be null", ""));
        }
        int level = levels.applyAsInt(record, relation.target());
        return Optional.of(
                new Edge(component.place(), relation, kind, component.isNullable(), level));
    }

    private Optional<Edge> many(ShapeComponent component, RelationModel relation) {
        if (!(component.type() instanceof DeclaredType type)
                || type.getTypeArguments().size() != 1
                || !LISTS.contains(
                        ((TypeElement) type.asElement()).getQualifiedName().toString())) {
            scope.type(
                    component,
                    "there may be many rows of " + relation.target().name(),
                    "List<" + element(component.type(), relation) + ">");
            return Optional.empty();
        }
        TypeElement record = record(component, type.getTypeArguments().getFirst(), relation);
        if (record == null) {
            return Optional.empty();
        }
        if (component.isNullable()) {
            scope.notNull(component, "where there is nothing to insert, it is an empty list", "");
        }
        int level = levels.applyAsInt(record, relation.target());
        return Optional.of(new Edge(component.place(), relation, Kind.MANY, false, level));
    }

    /// What a list of its rows would be of: the type itself where it is a record.
    private static String element(TypeMirror type, RelationModel relation) {
        return type instanceof DeclaredType declared
                        && declared.asElement().getKind() == ElementKind.RECORD
                ? JavaTypes.shown(type)
                : relation.target().record().simple();
    }

    /// The record of a row; null: it is none, or cannot be named.
    private @Nullable TypeElement record(
            ShapeComponent component, TypeMirror type, RelationModel relation) {
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).asElement().getKind() != ElementKind.RECORD) {
            if (!JavaTypes.hasError(type)) { // javac says it
                scope.fault(
                        component.place(),
                        Wrong.TYPE,
                        component.place()
                                + " leads to "
                                + (relation.many() ? "rows of " : "one row of ")
                                + relation.target().name()
                                + ", but "
                                + JavaTypes.shown(type)
                                + " is no record",
                        "write a record of the columns to insert: "
                                + String.join(
                                        ", ",
                                        relation.target().columns().stream()
                                                .filter(Column::insertable)
                                                .map(Column::field)
                                                .toList()));
            }
            return null;
        }
        TypeElement record = (TypeElement) ((DeclaredType) type).asElement();
        ClassName name = JavaTypes.name(record);
        if (JavaTypes.isHidden(record) || !record.getTypeParameters().isEmpty()) {
            scope.hidden(component.place(), name);
            return null;
        }
        return record;
    }
}

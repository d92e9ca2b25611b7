package dev.squall.processor.read;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Link;
import dev.squall.processor.model.RelationModel;
import dev.squall.processor.model.Relations;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/// The relations of a table that another compilation has written: those that its class has.
final class OtherRelations {

    private static final String TO_ONE = "dev.squall.shape.ToOne";
    private static final String TO_MANY = "dev.squall.shape.ToMany";

    private final OtherTables tables;

    OtherRelations(OtherTables tables) {
        this.tables = tables;
    }

    List<RelationModel> of(TableModel table) {
        List<RelationModel> relations = new ArrayList<>();
        TypeElement generated = tables.generated(table);
        if (generated != null) {
            for (VariableElement field : ElementFilter.fieldsIn(generated.getEnclosedElements())) {
                relation(field, table).ifPresent(relations::add);
            }
        }
        return List.copyOf(relations);
    }

    private Optional<RelationModel> relation(VariableElement field, TableModel table) {
        if (!(field.asType() instanceof DeclaredType type)) {
            return Optional.empty();
        }
        String kind = ((TypeElement) type.asElement()).getQualifiedName().toString();
        if (!kind.equals(TO_ONE) && !kind.equals(TO_MANY)) {
            return Optional.empty();
        }
        TableModel target = tables.of(type.getTypeArguments());
        return target == null
                ? Optional.empty()
                : Optional.of(
                        relation(
                                field.getSimpleName().toString(),
                                kind.equals(TO_MANY),
                                table,
                                target));
    }

    private static RelationModel relation(
            String name, boolean many, TableModel table, TableModel target) {
        Optional<Link> own =
                Link.of(table)
                        .filter(link -> !many && link.target().equals(target.record()))
                        .filter(link -> Relations.one(link).equals(name))
                        .findFirst();
        boolean nullable = own.map(link -> Relations.isNullable(link, table)).orElse(true);
        List<Column> here = own.map(link -> link.columns(table)).orElse(List.of());
        List<Column> there =
                own.isPresent()
                        ? List.of()
                        : Link.of(target)
                                .filter(link -> link.target().equals(table.record()))
                                .findFirst()
                                .map(link -> link.columns(target))
                                .orElse(List.of());
        return new RelationModel(name, many, nullable, own.isPresent(), target, here, there);
    }
}

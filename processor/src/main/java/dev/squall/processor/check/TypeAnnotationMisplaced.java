package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/// `@Citext`, `@Money`, `@Hstore`, `@Bit`, `@Varbit` or `@Dimensions` stands on what is no such
/// type.
final class TypeAnnotationMisplaced implements TableRule {

    /// An annotation, what it makes of a component, and what that must be in Java.
    private record Naming(String annotation, String javaTypes, List<Scalar> scalars) {}

    private static final List<Naming> ALL =
            List.of(
                    new Naming("Citext", "a String", List.of(Scalar.CITEXT)),
                    new Naming("Money", "a BigDecimal", List.of(Scalar.MONEY)),
                    new Naming("Hstore", "a Map<String, @Nullable String>", List.of(Scalar.HSTORE)),
                    new Naming("Bit", "a BitString", List.of(Scalar.VARBIT)),
                    new Naming("Varbit", "a BitString", List.of(Scalar.VARBIT)),
                    new Naming(
                            "Dimensions",
                            "a Vector, HalfVector or SparseVector",
                            List.of(Scalar.VECTOR, Scalar.HALFVEC, Scalar.SPARSEVEC)));

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        return table.columns().stream().flatMap(TypeAnnotationMisplaced::check);
    }

    private static Stream<Problem> check(Column column) {
        return ALL.stream()
                .filter(naming -> column.marks().has(naming.annotation()))
                .filter(naming -> !isDomain(column.shape()))
                .filter(
                        naming ->
                                !Stored.elementIs(
                                        column.shape(), naming.scalars().toArray(Scalar[]::new)))
                .map(
                        naming ->
                                Problem.error(
                                        "SQ255",
                                        column.place(),
                                        column.place()
                                                + " is of type "
                                                + column.declared().shown()
                                                + ": @"
                                                + naming.annotation()
                                                + " is for "
                                                + naming.javaTypes(),
                                        "leave it out, or make the component "
                                                + naming.javaTypes()));
    }

    /// What a domain is made of is said at its record, and another rule says so.
    private static boolean isDomain(Shape shape) {
        return shape.all().anyMatch(s -> s instanceof Shape.Wrapper w && w.domain() != null);
    }
}

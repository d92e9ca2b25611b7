package dev.squall.processor.check;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.DomainUse;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TypeRenames;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A type, or a part of one, that `@RenamedFrom` stands on.
///
/// @param says how it is called in messages
record RenamedType(String says, String name, @Nullable String oldName) {

    /// The types that a column's type is made of.
    static Stream<RenamedType> of(Shape shape) {
        return shape.all().flatMap(RenamedType::own);
    }

    private static Stream<RenamedType> own(Shape shape) {
        return switch (shape) {
            case Shape.EnumOf e -> of(e.type(), "the enum ", e.name(), "a label of ", e.renames());
            case Shape.Wrapper w when w.domain() != null -> of(w.type(), w.domain());
            case Shape.CompositeOf c ->
                    of(c.type(), "the composite ", c.name(), "a field of ", c.renames());
            default -> Stream.empty();
        };
    }

    private static Stream<RenamedType> of(ClassName type, DomainUse domain) {
        return of(type, "the domain ", domain.name(), "", domain.renames());
    }

    private static Stream<RenamedType> of(
            ClassName type, String word, String name, String partWord, TypeRenames renames) {
        return Stream.concat(
                Stream.ofNullable(renames.type())
                        .map(old -> new RenamedType(word + type.nested(), name, old)),
                renames.parts().entrySet().stream()
                        .map(
                                part ->
                                        new RenamedType(
                                                partWord + type.nested(),
                                                part.getKey(),
                                                part.getValue())));
    }
}

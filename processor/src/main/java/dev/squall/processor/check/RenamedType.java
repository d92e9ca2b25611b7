package dev.squall.processor.check;

import dev.squall.processor.model.Shape;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A type, or a part of one, that `@RenamedFrom` stands on.
///
/// @param says how it is called in messages
record RenamedType(String says, String name, @Nullable String oldName) {

    /// What stands behind a column, or behind the elements of its array.
    static Stream<RenamedType> of(Shape shape) {
        return switch (shape) {
            case Shape.EnumOf e -> of(e);
            case Shape.ListOf(var element, _) -> of(element);
            case Shape.Wrapper wrapper -> of(wrapper.inner());
            case Shape.Plain _, Shape.Json _, Shape.Custom _, Shape.Unsupported _ -> Stream.empty();
        };
    }

    private static Stream<RenamedType> of(Shape.EnumOf e) {
        String type = e.type().nested();
        return Stream.concat(
                Stream.ofNullable(e.renames().type())
                        .map(old -> new RenamedType("the enum " + type, e.name(), old)),
                e.renames().parts().entrySet().stream()
                        .map(
                                part ->
                                        new RenamedType(
                                                "a label of " + type,
                                                part.getKey(),
                                                part.getValue())));
    }
}

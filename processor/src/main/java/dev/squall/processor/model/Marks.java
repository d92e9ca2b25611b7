package dev.squall.processor.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the annotations of a component say beyond its type.
///
/// @param annotations the simple names of Squall's annotations on the component
/// @param columnName the name given by `@Column`
/// @param comment the text of `@Comment`
/// @param renamedFrom the column's old name, of `@RenamedFrom`
public record Marks(
        Set<String> annotations,
        @Nullable String columnName,
        @Nullable String comment,
        @Nullable String renamedFrom,
        boolean id,
        @Nullable UniqueUse unique,
        @Nullable ReferenceUse reference) {

    /// `@Unique`
    public record UniqueUse(String name, boolean nullsNotDistinct, String deferrable) {}

    /// `@References`
    public record ReferenceUse(ClassName target, String column, Actions actions) {}

    /// Whether the component has the annotation.
    public boolean has(String annotation) {
        return annotations.contains(annotation);
    }
}

package dev.squall.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The old names of a type and of its parts, of `@RenamedFrom`.
///
/// @param type the type's old name
/// @param parts the old names of labels or fields, by the names that they have now
public record TypeRenames(@Nullable String type, Map<String, String> parts) {

    /// Nothing was renamed.
    public static final TypeRenames NONE = new TypeRenames(null, Map.of());

    /// Old names, in the order of the parts.
    public TypeRenames {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}

package dev.squall.processor.read;

import dev.squall.processor.model.Actions;
import dev.squall.processor.model.Filling;
import dev.squall.processor.model.Marks;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// What the annotations of a component say.
final class ColumnReader {

    private final CustomTypes customTypes;

    ColumnReader(CustomTypes customTypes) {
        this.customTypes = customTypes;
    }

    Filling filling(Annotations annotations, TypeMirror type, String pkg) {
        Values identity = annotations.get("Identity");
        Values generator = annotations.get("GeneratedBy");
        return new Filling(
                defaultSql(annotations),
                annotations.text("Generated"),
                identity == null ? null : identity.constant("value"),
                annotations.has("Serial"),
                generator == null
                        ? null
                        : customTypes.generator(generator.type("value"), type, pkg),
                annotations.has("UpdatedAt"));
    }

    private static @Nullable String defaultSql(Annotations annotations) {
        String declared = annotations.text("Default");
        return declared == null && annotations.has("Version") ? "1" : declared;
    }

    /// @param prefix what stands before the names of columns here
    Marks marks(Annotations annotations, boolean id, String prefix) {
        String renamedFrom = annotations.text("RenamedFrom");
        return new Marks(
                annotations.names(),
                annotations.text("Column"),
                annotations.text("Comment"),
                renamedFrom == null || renamedFrom.isEmpty() ? renamedFrom : prefix + renamedFrom,
                id || annotations.has("Id"),
                unique(annotations.get("Unique")),
                reference(annotations.get("References")));
    }

    private static Marks.@Nullable UniqueUse unique(@Nullable Values values) {
        return values == null
                ? null
                : new Marks.UniqueUse(
                        values.text("name"),
                        values.flag("nullsNotDistinct"),
                        values.constant("deferrable"));
    }

    private static Marks.@Nullable ReferenceUse reference(@Nullable Values values) {
        TypeElement target = values == null ? null : values.type("value");
        return values == null || target == null
                ? null
                : new Marks.ReferenceUse(
                        JavaTypes.name(target), values.text("column"), actions(values));
    }

    /// The actions and the name of a foreign key, of `@References` as of `@ForeignKey`.
    static Actions actions(Values values) {
        return new Actions(
                values.constant("onDelete"),
                values.constant("onUpdate"),
                values.constant("deferrable"),
                values.text("name"),
                values.text("one"),
                values.text("many"));
    }
}

package dev.squall.processor.read;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// What a record implements.
final class Implemented {

    private Implemented() {}

    /// The `Student` of `ShapeOf<Student>`; null: the type is no record, or does not implement it.
    static @Nullable TypeElement argument(TypeElement type, String of) {
        if (type.getKind() != ElementKind.RECORD) {
            return null;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent instanceof DeclaredType declared
                    && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(of)
                    && declared.getTypeArguments().size() == 1
                    && declared.getTypeArguments().getFirst() instanceof DeclaredType argument) {
                return (TypeElement) argument.asElement();
            }
        }
        return null;
    }
}

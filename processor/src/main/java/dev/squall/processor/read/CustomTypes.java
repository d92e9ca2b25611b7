package dev.squall.processor.read;

import dev.squall.processor.model.Family;
import dev.squall.processor.model.Filling.GeneratorUse;
import dev.squall.processor.model.Shape;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/// Classes of the user's own that an annotation names: types (`@Type`) and generators.
final class CustomTypes {

    private final Types types;

    CustomTypes(Types types) {
        this.types = types;
    }

    Shape shape(@Nullable TypeElement custom, TypeMirror component, String pkg) {
        if (custom == null) {
            return new Shape.Unsupported("name a class in @Type");
        }
        DeclaredType pgType = supertype(custom.asType(), "dev.squall.type.PgType");
        DeclaredType number = supertype(custom.asType(), "dev.squall.type.NumberType");
        return new Shape.Custom(
                JavaTypes.name(custom),
                family(custom),
                pgType == null ? null : JavaTypes.of(pgType.getTypeArguments().getFirst()),
                number == null ? null : JavaTypes.of(number.getTypeArguments().getLast()),
                pgType != null && same(pgType.getTypeArguments().getFirst(), component),
                constructible(custom, pkg));
    }

    private Family family(TypeElement custom) {
        for (Family family : new Family[] {Family.INTEGER, Family.NUMBER, Family.TEMPORAL}) {
            if (supertype(custom.asType(), family.type().qualified()) != null) {
                return family;
            }
        }
        return Family.OTHER;
    }

    /// A generator for a component, or for what a wrapper record stores.
    @Nullable GeneratorUse generator(
            @Nullable TypeElement generator, TypeMirror component, String pkg) {
        if (generator == null) {
            return null;
        }
        DeclaredType type = supertype(generator.asType(), "dev.squall.annotation.Generator");
        TypeMirror makes = type == null ? null : type.getTypeArguments().getFirst();
        boolean direct = makes != null && same(makes, component);
        boolean wraps = makes != null && !direct && wraps(makes, component);
        return new GeneratorUse(
                JavaTypes.name(generator),
                makes == null ? null : JavaTypes.of(makes),
                wraps,
                direct || wraps,
                constructible(generator, pkg));
    }

    private boolean wraps(TypeMirror makes, TypeMirror component) {
        return ShapeReader.isRecord(component)
                && ShapeReader.record(component).getRecordComponents().size() == 1
                && same(
                        makes,
                        ShapeReader.record(component).getRecordComponents().getFirst().asType());
    }

    private boolean same(TypeMirror type, TypeMirror component) {
        TypeMirror boxed =
                component.getKind().isPrimitive()
                        ? types.boxedClass((PrimitiveType) component).asType()
                        : component;
        return types.isSameType(type, boxed);
    }

    private @Nullable DeclaredType supertype(TypeMirror type, String name) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        DeclaredType declared = (DeclaredType) type;
        if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)) {
            return declared.getTypeArguments().isEmpty() ? null : declared;
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            DeclaredType found = supertype(parent, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Whether generated code of the package can call a constructor without parameters.
    private static boolean constructible(TypeElement type, String pkg) {
        boolean inner =
                type.getEnclosingElement() instanceof TypeElement
                        && !type.getModifiers().contains(Modifier.STATIC);
        boolean near = JavaTypes.name(type).pkg().equals(pkg);
        boolean visible = near ? !JavaTypes.isHidden(type) : JavaTypes.isPublic(type);
        return type.getKind() == ElementKind.CLASS
                && !inner
                && visible
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && type.getEnclosedElements().stream().anyMatch(member -> callable(member, near));
    }

    private static boolean callable(Element member, boolean near) {
        return member.getKind() == ElementKind.CONSTRUCTOR
                && ((ExecutableElement) member).getParameters().isEmpty()
                && (near
                        ? !member.getModifiers().contains(Modifier.PRIVATE)
                        : member.getModifiers().contains(Modifier.PUBLIC));
    }
}

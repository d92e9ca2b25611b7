package dev.squall.jackson;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Lets json's nulls, and what is missing in it, only into components that are `@Nullable`.
final class NullsOfRecords extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        JsonSetter.Value declared = super.findSetterInfo(config, annotated);
        RecordComponent component = component(annotated);
        if (component == null) {
            return declared;
        }
        AnnotatedType type = component.getAnnotatedType();
        Nulls value = isNullable(type) ? declared.getValueNulls() : Nulls.FAIL;
        Nulls content = contentNulls(type, declared);
        return JsonSetter.Value.construct(value, content).withOverrides(declared);
    }

    /// Jackson takes one rule for all levels of `Map<String, List<@Nullable T>>`: the milder one.
    private static Nulls contentNulls(AnnotatedType type, JsonSetter.Value declared) {
        AnnotatedType content = content(type);
        if (content == null) {
            return declared.getContentNulls();
        }
        for (; content != null; content = content(content)) {
            if (isNullable(content)) {
                return declared.getContentNulls();
            }
        }
        return Nulls.FAIL;
    }

    private static @Nullable AnnotatedType content(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()[
                        generic.getAnnotatedActualTypeArguments().length - 1]
                : null;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /// The component that a parameter of a canonical constructor stands for, in marked code.
    private static @Nullable RecordComponent component(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return null;
        }
        Class<?> type = parameter.getDeclaringClass();
        RecordComponent[] components = type.getRecordComponents();
        boolean canonical =
                components != null
                        && parameter.getOwner().getParameterCount() == components.length
                        && components[parameter.getIndex()].getType() == parameter.getRawType();
        return canonical && isMarked(type) ? components[parameter.getIndex()] : null;
    }

    private static boolean isMarked(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
            if (c.isAnnotationPresent(NullUnmarked.class)) {
                return false;
            }
            if (c.isAnnotationPresent(NullMarked.class)) {
                return true;
            }
        }
        return type.getPackage().isAnnotationPresent(NullMarked.class)
                || type.getModule().isAnnotationPresent(NullMarked.class);
    }
}

package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.JsonComponent;
import dev.squall.processor.model.JsonModel;
import dev.squall.processor.model.JsonModels;
import dev.squall.processor.model.JsonShape;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// The records that are stored as json, and those inside of them.
final class JsonReader {

    private static final Set<Scalar> VALUES =
            Set.of(
                    Scalar.SMALLINT,
                    Scalar.INTEGER,
                    Scalar.BIGINT,
                    Scalar.NUMERIC,
                    Scalar.REAL,
                    Scalar.DOUBLE,
                    Scalar.BOOLEAN,
                    Scalar.TEXT,
                    Scalar.UUID,
                    Scalar.DATE,
                    Scalar.TIME,
                    Scalar.TIMETZ,
                    Scalar.TIMESTAMP,
                    Scalar.TIMESTAMPTZ);

    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection");

    private final Jackson jackson;
    private final Docs docs;
    private final WrittenClasses classes;
    private final Map<Place, Element> places;
    private final Map<ClassName, JsonModel> known = new HashMap<>();
    private final Set<ClassName> named = new HashSet<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private record Wanted(ClassName record, boolean column) {}

    JsonReader(Elements elements, WrittenClasses classes, Map<Place, Element> places) {
        this.jackson = new Jackson(elements);
        this.docs = new Docs(elements);
        this.classes = classes;
        this.places = places;
    }

    /// The class of a column that holds such json; null if it is json as any other.
    @Nullable ClassName column(TypeMirror type) {
        return ShapeReader.isRecord(type) ? parts(ShapeReader.record(type), true) : null;
    }

    /// What is to be written since this was asked last.
    JsonModels models() {
        List<JsonModels.Written> written = new ArrayList<>();
        for (Wanted each : wanted) {
            JsonModel model = known.get(each.record());
            if (model != null) {
                written.add(new JsonModels.Written(model, each.column()));
            }
        }
        wanted.clear();
        return new JsonModels(Map.copyOf(known), List.copyOf(written));
    }

    private @Nullable ClassName parts(TypeElement record, boolean column) {
        if (!record.getTypeParameters().isEmpty()
                || JavaTypes.isHidden(record)
                || !jackson.isPlain(record)) {
            return null;
        }
        ClassName name = JavaTypes.name(record);
        ClassName parts = JsonModel.parts(name, column);
        WrittenClasses.Standing standing = classes.standing(record, parts);
        if (standing == WrittenClasses.Standing.IMPOSSIBLE) {
            return null;
        }
        if (named.add(parts) && standing == WrittenClasses.Standing.WRITTEN) {
            wanted.add(new Wanted(name, column));
            read(record, name);
        }
        return parts;
    }

    private void read(TypeElement record, ClassName name) {
        if (known.containsKey(name)) {
            return;
        }
        places.put(Place.of(name), record);
        List<JsonComponent> components = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            String inJson = jackson.name(record, component);
            JsonShape shape = inJson == null ? null : shape(component.asType());
            if (inJson != null && shape != null) {
                String field = component.getSimpleName().toString();
                components.add(new JsonComponent(field, inJson, shape, docs.of(record, field)));
            }
        }
        known.put(
                name,
                new JsonModel(
                        name,
                        Origins.file(record),
                        JavaTypes.isPublic(record),
                        List.copyOf(components)));
    }

    /// Null where generated code cannot name the type.
    private @Nullable JsonShape shape(TypeMirror type) {
        JavaType java = JavaTypes.of(type);
        if (java == null || JavaTypes.hasError(type) || JavaTypes.hidden(type) != null) {
            return null;
        }
        Scalar scalar = scalar(type);
        if (scalar != null) {
            return new JsonShape.Value(scalar, java.boxed().nullable(false));
        }
        JsonShape known =
                type.getKind() == TypeKind.DECLARED ? declared((DeclaredType) type, java) : null;
        return known == null ? new JsonShape.Other(java.boxed().nullable(false)) : known;
    }

    private static @Nullable Scalar scalar(TypeMirror type) {
        String name =
                type.getKind() == TypeKind.DECLARED
                        ? JavaTypes.name((TypeElement) ((DeclaredType) type).asElement())
                                .qualified()
                        : type.getKind().name().toLowerCase(Locale.ROOT);
        Scalar scalar = Scalars.of(name);
        return scalar == null || !VALUES.contains(scalar) ? null : scalar;
    }

    private @Nullable JsonShape declared(DeclaredType type, JavaType java) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return jackson.isPlain(element) ? enumeration(element) : null;
        }
        if (LISTS.contains(element.getQualifiedName().toString())
                && type.getTypeArguments().size() == 1
                && type.getTypeArguments().getFirst().getKind() != TypeKind.WILDCARD) {
            JsonShape inside = shape(type.getTypeArguments().getFirst());
            return inside == null ? null : new JsonShape.ListOf(java.nullable(false), inside);
        }
        return ShapeReader.isRecord(type) && parts(element, false) != null
                ? new JsonShape.RecordOf(JavaTypes.name(element))
                : null;
    }

    private JsonShape enumeration(TypeElement type) {
        return new JsonShape.EnumOf(
                JavaTypes.name(type),
                type.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(jackson::label)
                        .toList());
    }
}

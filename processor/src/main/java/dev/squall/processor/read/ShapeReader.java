package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.DomainUse;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Modifier;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.Scalar;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TypeRenames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// How a type is stored.
final class ShapeReader {

    private final Elements elements;
    private final CustomTypes customTypes;
    private final Set<ClassName> wrapping = new HashSet<>();

    ShapeReader(Elements elements, CustomTypes customTypes) {
        this.elements = elements;
        this.customTypes = customTypes;
    }

    /// Whether a component of this type is a record of columns, and not one column.
    boolean isGroup(TypeMirror type, Annotations annotations) {
        if (annotations.has("Json") || annotations.has("Type") || !isRecord(type)) {
            return false;
        }
        Annotations own = Annotations.of(elements, record(type));
        if (own.has("Domain") || own.has("Composite")) {
            return false;
        }
        int components = record(type).getRecordComponents().size();
        return components > 1 || (components == 1 && annotations.has("Embedded"));
    }

    /// How the values of a component are stored.
    Shape shape(TypeMirror type, Annotations annotations, String pkg) {
        Values custom = annotations.get("Type");
        if (custom != null) {
            return customTypes.shape(custom.type("value"), type, pkg);
        }
        Values json = annotations.get("Json");
        return json == null ? plain(type, annotations, pkg) : new Shape.Json(json.flag("text"));
    }

    private Shape plain(TypeMirror type, Annotations annotations, String pkg) {
        if (type.getKind() == TypeKind.ARRAY) {
            return ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE
                    ? new Shape.Plain(Scalar.BYTEA, new Modifier.None())
                    : new Shape.Unsupported("use List for an array, or @Json");
        }
        if (type.getKind().isPrimitive()) {
            return scalar(type.getKind().name().toLowerCase(Locale.ROOT), annotations);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return new Shape.Unsupported(Scalars.instead(""));
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getQualifiedName().toString();
        if (Scalars.of(name) != null) {
            return scalar(name, annotations);
        }
        if (name.equals("java.util.List")) {
            return list(declared, annotations, pkg);
        }
        if (Scalars.isRange(name)) {
            return range(declared, name);
        }
        if (annotations.has("Hstore") && name.equals("java.util.Map")) {
            return hstore(declared);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(element, annotations);
        }
        return isRecord(type)
                ? record(declared, annotations, pkg)
                : new Shape.Unsupported(Scalars.instead(name));
    }

    private Shape record(DeclaredType type, Annotations annotations, String pkg) {
        TypeElement element = record(type);
        if (!element.getTypeParameters().isEmpty()) {
            return new Shape.Unsupported("a record of one column cannot be generic");
        }
        if (!wrapping.add(JavaTypes.name(element))) {
            return new Shape.Unsupported("it contains itself");
        }
        Annotations own = Annotations.of(elements, element);
        Shape shape =
                own.has("Composite")
                        ? new CompositeReader(this, elements).shape(element, own, pkg)
                        : wrapper(element, own, annotations, pkg);
        wrapping.remove(JavaTypes.name(element));
        return shape;
    }

    private static Shape scalar(String name, Annotations annotations) {
        Scalar scalar = Scalars.of(name);
        if (scalar == null) {
            return new Shape.Unsupported(Scalars.instead(name));
        }
        Scalar named = named(scalar, annotations);
        return new Shape.Plain(named, modifier(named, annotations));
    }

    /// Another type with the same Java type, where an annotation says so.
    private static Scalar named(Scalar scalar, Annotations annotations) {
        if (scalar == Scalar.TEXT && annotations.has("Citext")) {
            return Scalar.CITEXT;
        }
        return scalar == Scalar.NUMERIC && annotations.has("Money") ? Scalar.MONEY : scalar;
    }

    private static Shape range(DeclaredType type, String name) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        Scalar scalar =
                arguments.isEmpty() ? null : Scalars.range(name, arguments.getFirst().toString());
        return scalar == null
                ? new Shape.Unsupported(
                        "ranges are of Integer, Long, BigDecimal, LocalDate, LocalDateTime and"
                                + " Instant; give others a type of your own with @Type")
                : new Shape.Plain(scalar, new Modifier.None());
    }

    private static Shape hstore(DeclaredType type) {
        JavaType written = JavaTypes.of(type.getTypeArguments().getLast());
        return type.getTypeArguments().stream().allMatch(ShapeReader::isString)
                        && written instanceof JavaType.Declared(_, _, var nullable)
                        && nullable
                ? new Shape.Plain(Scalar.HSTORE, new Modifier.None())
                : new Shape.Unsupported(
                        "the values of an hstore are texts and can be null: Map<String, @Nullable"
                                + " String>");
    }

    private static boolean isString(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.String");
    }

    private static Modifier modifier(Scalar scalar, Annotations annotations) {
        Values varchar = annotations.get("Varchar");
        Values character = annotations.get("Char");
        Values numeric = annotations.get("Numeric");
        if (scalar == Scalar.TEXT && varchar != null) {
            return new Modifier.Varchar(varchar.number("value"));
        }
        if (scalar == Scalar.TEXT && character != null) {
            return new Modifier.Char(character.number("value"));
        }
        if (scalar == Scalar.NUMERIC && numeric != null) {
            return new Modifier.Numeric(numeric.number("precision"), numeric.number("scale"));
        }
        return special(scalar, annotations);
    }

    private static Modifier special(Scalar scalar, Annotations annotations) {
        Values bit = annotations.get("Bit");
        Values varbit = annotations.get("Varbit");
        Values dimensions = annotations.get("Dimensions");
        if (scalar == Scalar.VARBIT && bit != null) {
            return new Modifier.Bit(bit.number("value"));
        }
        if (scalar == Scalar.VARBIT && varbit != null) {
            return new Modifier.Varbit(varbit.number("value"));
        }
        return scalar.family() == Family.VECTOR && dimensions != null
                ? new Modifier.Dimensions(dimensions.number("value"))
                : new Modifier.None();
    }

    private Shape list(DeclaredType type, Annotations annotations, String pkg) {
        if (type.getTypeArguments().size() != 1) {
            return new Shape.Unsupported("say what it is a list of: List<String>");
        }
        TypeMirror element = type.getTypeArguments().getFirst();
        JavaType elementType = JavaTypes.of(element);
        Shape shape = plain(element, annotations, pkg);
        return switch (shape) {
            case Shape.Json _, Shape.Unsupported _ ->
                    new Shape.Unsupported("store it as jsonb with @Json");
            case Shape.Plain _,
                    Shape.EnumOf _,
                    Shape.ListOf _,
                    Shape.Wrapper _,
                    Shape.CompositeOf _,
                    Shape.Custom _ ->
                    elementType == null
                            ? new Shape.Unsupported("store it as jsonb with @Json")
                            : new Shape.ListOf(shape, elementType);
        };
    }

    private Shape enumeration(TypeElement type, Annotations annotations) {
        List<String> constants = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Map<String, String> renames = new LinkedHashMap<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                String constant = member.getSimpleName().toString();
                Annotations said = Annotations.of(elements, member);
                String given = said.text("Label");
                String label = given == null ? Names.snake(constant) : given;
                constants.add(constant);
                labels.add(label);
                said.ifText("RenamedFrom", old -> renames.put(label, old));
            }
        }
        Annotations own = Annotations.of(elements, type);
        Values pgEnum = own.get("PgEnum");
        Values text =
                annotations.has("EnumText") ? annotations.get("EnumText") : own.get("EnumText");
        ClassName name = JavaTypes.name(type);
        String given = pgEnum == null ? "" : pgEnum.text("value");
        return new Shape.EnumOf(
                name,
                pgEnum == null ? "" : pgEnum.text("schema"),
                given.isEmpty() ? Names.snake(name.simple()) : given,
                List.copyOf(constants),
                List.copyOf(labels),
                text != null,
                text == null ? new Modifier.None() : modifier(Scalar.TEXT, annotations),
                text != null && text.flag("check"),
                new TypeRenames(own.text("RenamedFrom"), renames));
    }

    private Shape wrapper(TypeElement element, Annotations own, Annotations column, String pkg) {
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        DomainUse domain = DomainReader.domain(own, JavaTypes.name(element));
        if (components.size() != 1) {
            return new Shape.Unsupported(
                    domain == null
                            ? "store it as jsonb with @Json"
                            : "a domain has one component; a record with several is a @Composite");
        }
        RecordComponentElement component = components.getFirst();
        TypeMirror inner = component.asType();
        JavaType innerType = JavaTypes.of(inner);
        if (innerType == null) {
            return new Shape.Unsupported("its component cannot be stored");
        }
        Annotations said =
                domain == null
                        ? column.before(component)
                        : Annotations.of(elements, component); // a domain is the same everywhere
        Shape shape = shape(inner, said, pkg);
        return shape instanceof Shape.Unsupported
                ? shape
                : new Shape.Wrapper(
                        JavaTypes.name(element),
                        component.getSimpleName().toString(),
                        shape,
                        innerType,
                        domain);
    }

    static boolean isRecord(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD
                && !isKnown(record(type).getQualifiedName().toString());
    }

    private static boolean isKnown(String javaType) {
        return Scalars.of(javaType) != null || Scalars.isRange(javaType);
    }

    static TypeElement record(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}

package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel.TableMethod;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/// The methods by which a record or a root declares more: `table(XTable, Definition)`,
/// `define(Definition)`; and the query of a view.
final class MethodReader {

    private MethodReader() {}

    static TableMethod table(TypeElement record, Map<Place, Element> places) {
        return find(
                record, "table", List.of(record.getSimpleName() + "Table", "Definition"), places);
    }

    static TableMethod define(TypeElement root, Map<Place, Element> places) {
        return find(root, "define", List.of("Definition"), places);
    }

    static TableMethod view(TypeElement view, TypeElement row, Map<Place, Element> places) {
        return find(view, "view", List.of(row.getSimpleName() + "Table", "Definition"), places);
    }

    /// The method `static Query<Row> query()` of a view; by hand, `static SqlQuery query()`.
    static TableMethod query(TypeElement view, TypeElement row, Map<Place, Element> places) {
        TableMethod found = TableMethod.NONE;
        for (ExecutableElement method : ElementFilter.methodsIn(view.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("query")) {
                if (method.getParameters().isEmpty()
                        && callable(method)
                        && gives(method.getReturnType(), row)) {
                    return TableMethod.GOOD;
                }
                places.put(new Place(JavaTypes.name(view), "query"), method);
                found = TableMethod.WRONG;
            }
        }
        return found;
    }

    private static boolean gives(TypeMirror type, TypeElement row) {
        if (!(type instanceof DeclaredType given)
                || !(given.asElement() instanceof TypeElement query)) {
            return false;
        }
        if (query.getQualifiedName().contentEquals("dev.squall.query.SqlQuery")) {
            return true;
        }
        return query.getQualifiedName().contentEquals("dev.squall.query.Query")
                && given.getTypeArguments().getFirst() instanceof DeclaredType argument
                && argument.asElement().equals(row);
    }

    /// A method of the name that has one of the types in its parameters was meant to be it.
    private static TableMethod find(
            TypeElement type, String name, List<String> parameters, Map<Place, Element> places) {
        TableMethod found = TableMethod.NONE;
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            List<String> own =
                    method.getParameters().stream().map(MethodReader::simpleType).toList();
            if (method.getSimpleName().contentEquals(name)
                    && own.stream().anyMatch(parameters::contains)) {
                ClassName owner = JavaTypes.name(type);
                if (own.equals(parameters) && callable(method)) {
                    return TableMethod.GOOD;
                }
                places.put(new Place(owner, name), method);
                found = TableMethod.WRONG;
            }
        }
        return found;
    }

    private static boolean callable(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getThrownTypes().isEmpty()
                && method.getTypeParameters().isEmpty();
    }

    /// The simple name: the type itself may not be generated yet.
    private static String simpleType(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR
                ? ((DeclaredType) type).asElement().getSimpleName().toString()
                : "";
    }
}

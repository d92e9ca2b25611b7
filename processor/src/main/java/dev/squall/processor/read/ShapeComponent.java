package dev.squall.processor.read;

import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// A component of a record of a shape, while it is read.
///
/// @param element the component
/// @param place its place, for messages
/// @param table the table whose rows the record is made of
/// @param annotations what Squall's annotations say about it
record ShapeComponent(
        RecordComponentElement element, Place place, TableModel table, Annotations annotations) {

    String name() {
        return place.member();
    }

    TypeMirror type() {
        return element.asType();
    }

    /// Its type, for a message.
    String shown() {
        return JavaTypes.shown(type());
    }

    boolean isNullable() {
        return JavaTypes.isNullable(element) || JavaTypes.isNullable(type());
    }

    boolean isMap() {
        return type() instanceof DeclaredType declared
                && ((TypeElement) declared.asElement())
                        .getQualifiedName()
                        .contentEquals("java.util.Map");
    }
}

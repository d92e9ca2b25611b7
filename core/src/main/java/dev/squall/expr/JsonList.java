package dev.squall.expr;

import dev.squall.type.JsonTarget;
import java.util.function.Function;

/// `context -> 'steps'`: a list in a json value.
///
/// @param <T> the Java type of its values: a list
/// @param <X> the expression of an element
public final class JsonList<T, X> extends JsonValue<T> {

    private final Function<JsonPart, X> element;

    JsonList(JsonPart part, JsonTarget<T> target, Function<JsonPart, X> element) {
        super(part, target);
        this.element = element;
    }

    /// `context -> 'steps' -> 0`: an element, from 0; null if there is none. A negative position
    /// counts from the end.
    public X at(int position) {
        return element.apply(JsonPart.at(this, position));
    }
}

package dev.squall.expr;

import dev.squall.type.JsonTarget;
import java.util.function.Function;

/// `node -> 'left'`: a record in a json value that contains itself: what is in it is made when
/// [#path()] asks for it.
///
/// @param <T> the Java type of its values
/// @param <X> what is in it
public final class JsonRecord<T, X> extends JsonValue<T> {

    private final JsonPart part;
    private final Function<JsonPart, X> parts;

    JsonRecord(JsonPart part, JsonTarget<T> target, Function<JsonPart, X> parts) {
        super(part, target);
        this.part = part;
        this.parts = parts;
    }

    /// What is in it: `trees.root.left.path().title` is `root -> 'left' ->> 'title'`.
    public X path() {
        return parts.apply(part);
    }
}

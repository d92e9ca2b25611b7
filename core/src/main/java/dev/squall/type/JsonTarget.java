package dev.squall.type;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/// The Java type of a json value, with its type arguments: `new JsonTarget<List<Actor>>() {}`.
///
/// @param <T> the type
public abstract class JsonTarget<T> {

    private final Type type;

    /// Keeps the type argument of the subclass.
    protected JsonTarget() {
        this.type =
                ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    private JsonTarget(Class<T> type) {
        this.type = type;
    }

    /// A type without type arguments.
    public static <T> JsonTarget<T> of(Class<T> type) {
        return new Plain<>(type);
    }

    private static final class Plain<T> extends JsonTarget<T> {

        private Plain(Class<T> type) {
            super(type);
        }
    }

    /// The type.
    public final Type type() {
        return type;
    }

    /// The class of values.
    public final Class<?> rawType() {
        return switch (type) {
            case Class<?> known -> known;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }
}

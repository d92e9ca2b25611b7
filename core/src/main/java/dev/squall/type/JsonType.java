package dev.squall.type;

/// `jsonb` or `json`, as any Java type that the [JsonMapper] knows.
///
/// @param <T> the Java type
public final class JsonType<T> extends PgType<T> {

    private final JsonTarget<T> target;

    JsonType(String name, JsonTarget<T> target) {
        super(name, name, target.rawType());
        this.target = target;
    }

    @Override
    public T parse(String text) {
        return JsonMapper.installed().read(text, target);
    }

    @Override
    public String format(T value) {
        return JsonMapper.installed().write(value, target);
    }
}

package dev.squall.type;

import dev.squall.error.MissingJsonMapper;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// Turns json text into Java values and back. `squall-jackson` brings one.
///
/// It is found by [ServiceLoader]; one that is not of Squall goes first.
public interface JsonMapper {

    /// Reads a value; json's `null` is null.
    ///
    /// @throws Unrepresentable if the text does not fit the type; other messages are not shown,
    ///   because they may hold the value
    <T> @Nullable T read(String json, JsonTarget<T> target);

    /// Writes a value.
    ///
    /// @throws Unrepresentable if there is no json for it
    <T> String write(T value, JsonTarget<T> target);

    /// The mapper found on the class path.
    ///
    /// @throws MissingJsonMapper if there is none
    static JsonMapper installed() {
        JsonMapper mapper = Installed.MAPPER;
        if (mapper == null) {
            throw new MissingJsonMapper();
        }
        return mapper;
    }

    /// Loads the mapper when it is first needed.
    final class Installed {

        private static final @Nullable JsonMapper MAPPER = find();

        private Installed() {}

        private static @Nullable JsonMapper find() {
            JsonMapper found = null;
            for (JsonMapper mapper :
                    ServiceLoader.load(JsonMapper.class, JsonMapper.class.getClassLoader())) {
                if (!mapper.getClass().getName().startsWith("dev.squall.")) {
                    return mapper;
                }
                found = mapper;
            }
            return found;
        }
    }
}

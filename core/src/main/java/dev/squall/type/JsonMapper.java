package dev.squall.type;

import java.util.ServiceLoader;

/// Turns json text into Java values and back. `squall-jackson` brings one.
public interface JsonMapper {

    /// Reads a value.
    ///
    /// @throws IllegalArgumentException if the text does not fit the type
    <T> T read(String json, JsonTarget<T> target);

    /// Writes a value.
    <T> String write(T value, JsonTarget<T> target);

    /// The mapper found on the class path.
    ///
    /// @throws dev.squall.error.MissingJsonMapper if there is none
    static JsonMapper installed() {
        return Installed.MAPPER;
    }

    /// Loads the mapper when it is first needed.
    final class Installed {

        private static final JsonMapper MAPPER =
                ServiceLoader.load(JsonMapper.class)
                        .findFirst()
                        .orElseThrow(dev.squall.error.MissingJsonMapper::new);

        private Installed() {}
    }
}

package dev.squall.examples.plans.http;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What was asked. Who asks is not in it: that is the session.
public final class Request {

    private final Map<String, String> parameters;
    private final byte[] body;

    Request(Map<String, String> parameters, byte[] body) {
        this.parameters = parameters;
        this.body = body;
    }

    /// The parameter of the path, `{plan}`.
    public String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }

    /// The same, as an id.
    ///
    /// @throws BadRequest if it is none
    public UUID id(String name) {
        try {
            return UUID.fromString(parameter(name));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(name + " is not an id");
        }
    }

    /// The same, as a constant of an enum, written in lower case.
    ///
    /// @throws BadRequest if it is none
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(parameter(name))) {
                return constant;
            }
        }
        throw new BadRequest(name + " is unknown");
    }

    /// The body, from JSON.
    ///
    /// @throws BadRequest if it does not fit
    public <T> T body(Class<T> type) {
        return Json.read(body, type);
    }
}

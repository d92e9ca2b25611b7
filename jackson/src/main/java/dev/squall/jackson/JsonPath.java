package dev.squall.jackson;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/// Where in a json value something is wrong, without a word of the value: `$.actors[3].name`.
final class JsonPath {

    private JsonPath() {}

    static String of(JacksonException failure) {
        StringBuilder path = new StringBuilder("$");
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (isMap(step.from())) {
                path.append("[*]"); // the keys of a map are values, too
            } else {
                path.append('.').append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static boolean isMap(Object from) {
        return from instanceof Map<?, ?>
                || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
    }

    /// The type that is expected there, if it is known: ` int`.
    static String expected(JacksonException failure) {
        return failure instanceof MismatchedInputException mismatch
                        && mismatch.getTargetType() != null
                ? " " + mismatch.getTargetType().getSimpleName()
                : "";
    }
}

package dev.squall.examples.plans.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which handler answers which path.
///
/// @param method `GET`
/// @param path `/plans/{plan}`
/// @param handler who answers
public record Route(String method, String path, Handler handler) {

    /// The parameters of a path that fits.
    Optional<Map<String, String>> match(String asked) {
        String[] wanted = path.split("/", -1);
        String[] parts = asked.split("/", -1);
        if (wanted.length != parts.length) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                parameters.put(wanted[i].substring(1, wanted[i].length() - 1), parts[i]);
            } else if (!wanted[i].equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}

package dev.squall.schema.catalog.foreign;

import dev.squall.schema.object.Hazard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a plan says of options that it does not write, as their values may be secrets.
final class Secrets {

    private Secrets() {}

    static @Nullable Hazard hazard(List<String> names) {
        return names.isEmpty()
                ? null
                : Hazard.mayFail(
                        "the value of "
                                + String.join(" and ", names)
                                + " is not written, as it may be a secret: set it by hand");
    }
}

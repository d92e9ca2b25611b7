package dev.squall.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The constants of a Java enum and the labels they have in PostgreSQL.
///
/// @param <E> the Java enum
final class EnumLabels<E extends Enum<E>> {

    private final Map<String, E> constants = new HashMap<>();
    private final List<String> labels;

    EnumLabels(E[] constants, String... labels) {
        if (constants.length != labels.length) {
            throw new IllegalArgumentException(
                    constants.length + " constants, but " + labels.length + " labels");
        }
        this.labels = List.of(labels);
        for (int i = 0; i < labels.length; i++) {
            if (this.constants.put(labels[i], constants[i]) != null) {
                throw new IllegalArgumentException("two constants have the label " + labels[i]);
            }
        }
    }

    List<String> labels() {
        return labels;
    }

    E constant(String label) {
        E constant = constants.get(label);
        if (constant == null) {
            throw new Unrepresentable(
                    "the label is of no constant",
                    "the labels known to Java: " + String.join(", ", labels));
        }
        return constant;
    }

    /// A constant's position is this run's own: it is never stored.
    @SuppressWarnings("EnumOrdinal")
    String label(E constant) {
        return labels.get(constant.ordinal());
    }
}

package dev.squall.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a command line, made of a goal's parameters: what is not set is left to the
/// command's own defaults.
final class Words {

    private final List<String> words = new ArrayList<>();

    Words(String command) {
        words.add(command);
    }

    /// A word that is no option, such as a name.
    Words word(@Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.add(word);
        }
        return this;
    }

    Words option(String option, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            words.add(option + "=" + value);
        }
        return this;
    }

    /// The option once for each value.
    Words options(String option, @Nullable List<String> values) {
        if (values != null) {
            values.forEach(value -> option(option, value));
        }
        return this;
    }

    Words flag(String option, boolean set) {
        if (set) {
            words.add(option);
        }
        return this;
    }

    List<String> list() {
        return List.copyOf(words);
    }
}

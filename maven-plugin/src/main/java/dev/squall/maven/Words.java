package dev.squall.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The words of a command line, made of a goal's parameters: what is not set is left to the
/// command's own defaults.
final class Words {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> variables = new TreeMap<>();

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

    /// An option that may hold a password: everybody on the machine can read a command line, so
    /// that it becomes the variable that stands for it.
    Words secret(String variable, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            variables.put(variable, value);
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

    Map<String, String> variables() {
        return Map.copyOf(variables);
    }
}

package dev.squall.kit.project;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidProject;
import dev.squall.kit.error.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// A table of a TOML file, which complains with the line.
///
/// @param file the file
/// @param path the table's name, with a dot behind it; empty for the file itself
/// @param table its keys and values
record Settings(Path file, String path, TomlTable table) {

    static Settings root(Path file, TomlTable table) {
        return new Settings(file, "", table);
    }

    /// Its keys.
    List<String> names() {
        return List.copyOf(new TreeSet<>(table.keySet()));
    }

    /// Refuses all other keys.
    void allow(String... known) {
        for (String key : names()) {
            if (!List.of(known).contains(key)) {
                throw new InvalidProject(
                        Report.of(place(key) + " has an unknown key \"" + path + key + '"')
                                .line("known", String.join(", ", known))
                                .hint(Words.didYouMean(key, List.of(known)).orElse(null)));
            }
        }
    }

    Optional<String> text(String key) {
        Object value = value(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        throw wrong(key, "must be a text", key + " = \"…\"");
    }

    boolean isTrue(String key) {
        Object value = value(key);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw wrong(key, "must be true or false", key + " = true");
    }

    Optional<List<String>> texts(String key) {
        Object value = value(key);
        if (value == null) {
            return Optional.empty();
        }
        String example = key + " = [\"…\"]";
        if (!(value instanceof TomlArray array)) {
            throw wrong(key, "must be a list of texts", example);
        }
        List<String> texts = new ArrayList<>();
        for (Object element : array.toList()) {
            if (!(element instanceof String text)) {
                throw wrong(key, "must be a list of texts", example);
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }

    Optional<Settings> table(String key) {
        Object value = value(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof TomlTable inner) {
            return Optional.of(new Settings(file, path + key + ".", inner));
        }
        throw wrong(key, "must be a table", "[" + path + key + "]");
    }

    private @Nullable Object value(String key) {
        return table.get(List.of(key));
    }

    InvalidProject wrong(String key, String problem, String hint) {
        return new InvalidProject(
                Report.of(place(key) + " \"" + path + key + "\" " + problem).hint(hint));
    }

    private String place(String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return file.getFileName() + (position == null ? "" : ":" + position.line());
    }
}

package dev.squall.schema;

import dev.squall.schema.question.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Two schemas and the answers between them.
///
/// @param before the SQL of the one
/// @param after the SQL of the other
record DiffCase(String before, String after, Answers answers) {

    static DiffCase read(Path folder) throws IOException {
        Path answers = folder.resolve("answers");
        return new DiffCase(
                Files.readString(folder.resolve("before.sql")),
                Files.readString(folder.resolve("after.sql")),
                Files.exists(answers) ? answers(Files.readAllLines(answers)) : Answers.none());
    }

    /// Answers as flags, one in a line: `--backfill users.name='nobody'`.
    static Answers answers(List<String> lines) {
        Map<String, String> renames = new HashMap<>();
        Set<String> drops = new HashSet<>();
        Map<String, String> backfills = new HashMap<>();
        Map<String, String> usings = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            switch (parts[0]) {
                case "--rename" -> put(renames, parts[1], ":");
                case "--drop" -> drops.add(parts[1]);
                case "--backfill" -> put(backfills, parts[1], "=");
                case "--using" -> put(usings, parts[1], "=");
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new Answers(renames, drops, backfills, usings);
    }

    private static void put(Map<String, String> map, String text, String between) {
        String[] sides = text.split(between, 2);
        map.put(sides[0], sides[1]);
    }
}

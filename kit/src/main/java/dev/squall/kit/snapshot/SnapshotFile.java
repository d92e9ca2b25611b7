package dev.squall.kit.snapshot;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidSnapshot;
import dev.squall.schema.Catalog;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.object.ObjectId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `snapshot.json`: what is declared after a migration, as the server has it. One object a line, in
/// the order of their ids, so that a reviewer sees what changed and branches merge.
///
/// @param objects the objects by their ids
public record SnapshotFile(SortedMap<ObjectId, CatalogObject> objects) {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A snapshot that nobody changes.
    public SnapshotFile {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /// Nothing is declared.
    public static SnapshotFile empty() {
        return new SnapshotFile(new TreeMap<>());
    }

    /// Everything that any of several branches declares.
    public static SnapshotFile union(Collection<SnapshotFile> files) {
        SortedMap<ObjectId, CatalogObject> all = new TreeMap<>();
        files.forEach(file -> all.putAll(file.objects));
        return new SnapshotFile(all);
    }

    /// Reads a file.
    ///
    /// @param place where it stands, for messages
    /// @throws InvalidSnapshot if it is not one, or one of a newer Squall
    public static SnapshotFile parse(String place, String text) {
        try {
            Map<?, ?> file = JSON.readValue(text, Map.class);
            if (!(file.get("format") instanceof Integer format) || format != FORMAT) {
                throw new IllegalArgumentException("format " + file.get("format"));
            }
            SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>();
            for (Object each : (List<?>) require(file.get("objects"))) {
                CatalogObject object = object((Map<?, ?>) each);
                objects.put(object.id(), object);
            }
            return new SnapshotFile(objects);
        } catch (JacksonException | IllegalArgumentException | ClassCastException e) {
            throw invalid(place, e);
        }
    }

    private static CatalogObject object(Map<?, ?> values) {
        ObjectId id = RecordReader.read(ObjectId.class, (Map<?, ?>) require(values.get("id")));
        Class<? extends CatalogObject> type = Catalog.types().get(id.kind());
        if (type == null) {
            throw new IllegalArgumentException("unknown kind " + id.kind());
        }
        return RecordReader.read(type, values);
    }

    private static Object require(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("something is missing");
        }
        return value;
    }

    private static InvalidSnapshot invalid(String place, Exception cause) {
        return new InvalidSnapshot(
                Report.of(place + " is no snapshot that this Squall can read")
                        .line(
                                "reason",
                                String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
                        .hint(
                                "take the file as it was committed; if a newer Squall wrote it, use"
                                        + " that one"),
                cause);
    }

    /// The text of the file.
    public String text() {
        String lines =
                objects.values().stream()
                        .map(object -> JSON.writeValueAsString(RecordWriter.write((Record) object)))
                        .collect(Collectors.joining(",\n    "));
        return """
        {
          "format": %d,
          "objects": [
            %s
          ]
        }
        """
                .formatted(FORMAT, lines);
    }
}

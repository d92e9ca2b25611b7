package dev.squall.jackson;

import dev.squall.type.JsonMapper;
import dev.squall.type.JsonTarget;
import dev.squall.type.Unrepresentable;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;

/// Json through Jackson 3: found by itself once `squall-jackson` is on the class path.
///
/// - Records, lists, maps, `java.time` (as ISO texts) and enums (by name) are written and read.
/// - A property that the record does not have is ignored: a newer version of the program may have
///   written it. Who reads the value and writes it back loses it.
/// - A component of a `@NullMarked` record that is not `@Nullable` must be there and not be null;
///   so must the elements of its lists and maps. Add new components as `@Nullable`, because stored
///   values do not have them.
/// - Numbers with a fraction are read as `BigDecimal` where the type does not say (`Map<String,
///   Object>`), so that no digit is lost.
///
/// Other rules: give your own mapper to [#JacksonJson(ObjectMapper)] in a subclass-free class of
/// yours that implements [JsonMapper], and name it in
/// `META-INF/services/dev.squall.type.JsonMapper`.
public final class JacksonJson implements JsonMapper {

    private final ObjectMapper mapper;
    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ConcurrentMap<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /// With the rules above.
    public JacksonJson() {
        this(
                tools.jackson.databind.json.JsonMapper.builder()
                        .annotationIntrospector(new NullsOfRecords())
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .build());
    }

    /// With the rules of a mapper.
    public JacksonJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public <T> @Nullable T read(String json, JsonTarget<T> target) {
        ObjectReader reader =
                readers.computeIfAbsent(
                        target.type(), type -> mapper.readerFor(mapper.constructType(type)));
        try {
            return reader.readValue(json);
        } catch (JacksonException e) {
            throw new Unrepresentable(
                    "the json at " + JsonPath.of(e) + " does not fit" + JsonPath.expected(e),
                    "a component that can be missing or null is @Nullable");
        }
    }

    @Override
    public <T> String write(T value, JsonTarget<T> target) {
        ObjectWriter writer =
                writers.computeIfAbsent(
                        target.type(), type -> mapper.writerFor(mapper.constructType(type)));
        try {
            return writer.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new Unrepresentable("there is no json for the value at " + JsonPath.of(e));
        }
    }
}

package dev.squall.kit.pull;

import static dev.squall.kit.pull.JavaType.named;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which Java type stores a PostgreSQL type, as the server prints it.
final class TypeMap {

    private static final String TYPE = "dev.squall.type.";
    private static final String ANNOTATION = "dev.squall.annotation.";

    private static final Map<String, JavaType> PLAIN =
            Map.ofEntries(
                    Map.entry("smallint", named("short")),
                    Map.entry("integer", named("int")),
                    Map.entry("bigint", named("long")),
                    Map.entry("real", named("float")),
                    Map.entry("double precision", named("double")),
                    Map.entry("numeric", named("java.math.BigDecimal")),
                    Map.entry("boolean", named("boolean")),
                    Map.entry("text", named("java.lang.String")),
                    Map.entry("uuid", named("java.util.UUID")),
                    Map.entry("bytea", named("byte[]")),
                    Map.entry("date", named("java.time.LocalDate")),
                    Map.entry("time without time zone", named("java.time.LocalTime")),
                    Map.entry("time with time zone", named("java.time.OffsetTime")),
                    Map.entry("timestamp without time zone", named("java.time.LocalDateTime")),
                    Map.entry("timestamp with time zone", named("java.time.Instant")),
                    Map.entry("interval", named(TYPE + "Interval")),
                    Map.entry("inet", named(TYPE + "Inet")),
                    Map.entry("cidr", named(TYPE + "Cidr")),
                    Map.entry("macaddr", named(TYPE + "MacAddr")),
                    Map.entry("macaddr8", named(TYPE + "MacAddr8")),
                    Map.entry("bit varying", named(TYPE + "BitString")),
                    Map.entry("xml", named(TYPE + "Xml")),
                    Map.entry("pg_lsn", named(TYPE + "Lsn")),
                    Map.entry("tsvector", named(TYPE + "TsVector")),
                    Map.entry("tsquery", named(TYPE + "TsQuery")),
                    Map.entry("point", named(TYPE + "Point")),
                    Map.entry("line", named(TYPE + "Line")),
                    Map.entry("lseg", named(TYPE + "Lseg")),
                    Map.entry("box", named(TYPE + "Box")),
                    Map.entry("path", named(TYPE + "Path")),
                    Map.entry("polygon", named(TYPE + "Polygon")),
                    Map.entry("circle", named(TYPE + "Circle")),
                    Map.entry("public.vector", named(TYPE + "Vector")),
                    Map.entry("public.halfvec", named(TYPE + "HalfVector")),
                    Map.entry("public.sparsevec", named(TYPE + "SparseVector")),
                    Map.entry("money", marked("java.math.BigDecimal", "Money", "")),
                    Map.entry("character varying", marked("java.lang.String", "Varchar", "")),
                    Map.entry("public.citext", marked("java.lang.String", "Citext", "")),
                    Map.entry("public.hstore", marked("java.util.Map", "Hstore", "")),
                    Map.entry("int4range", range("Range", "java.lang.Integer")),
                    Map.entry("int8range", range("Range", "java.lang.Long")),
                    Map.entry("numrange", range("Range", "java.math.BigDecimal")),
                    Map.entry("tsrange", range("Range", "java.time.LocalDateTime")),
                    Map.entry("tstzrange", range("Range", "java.time.Instant")),
                    Map.entry("daterange", range("Range", "java.time.LocalDate")),
                    Map.entry("int4multirange", range("Multirange", "java.lang.Integer")),
                    Map.entry("int8multirange", range("Multirange", "java.lang.Long")),
                    Map.entry("nummultirange", range("Multirange", "java.math.BigDecimal")),
                    Map.entry("tsmultirange", range("Multirange", "java.time.LocalDateTime")),
                    Map.entry("tstzmultirange", range("Multirange", "java.time.Instant")),
                    Map.entry("datemultirange", range("Multirange", "java.time.LocalDate")));

    /// Types with a number that the annotations have: its annotation.
    private static final Map<String, String> SIZED =
            Map.of(
                    "character varying", "Varchar",
                    "character", "Char",
                    "bit", "Bit",
                    "bit varying", "Varbit",
                    "public.vector", "Dimensions",
                    "public.halfvec", "Dimensions",
                    "public.sparsevec", "Dimensions");

    /// Types whose precision no annotation says: the constant of `Types` that reads them.
    private static final Map<String, String> PRECISE =
            Map.of(
                    "time without time zone", "TIME",
                    "time with time zone", "TIMETZ",
                    "timestamp without time zone", "TIMESTAMP",
                    "timestamp with time zone", "TIMESTAMPTZ",
                    "interval", "INTERVAL");

    private static final Pattern NUMBERED =
            Pattern.compile("([a-z0-9_. ]+?)\\((-?\\d+)(?:,(-?\\d+))?\\)((?: [a-z ]+)?)");

    private final Function<String, @Nullable JavaType> userTypes;
    private final ClassNames names;
    private final SequencedMap<String, CarriedType> carried = new LinkedHashMap<>();
    private final Map<String, JavaType> known = new HashMap<>();

    /// @param userTypes the enums, domains and composites that Java declares
    TypeMap(ClassNames names, Function<String, @Nullable JavaType> userTypes) {
        this.names = names;
        this.userTypes = userTypes;
    }

    private static JavaType marked(String name, String annotation, String arguments) {
        return named(name).marked(ANNOTATION + annotation, arguments);
    }

    private static JavaType range(String name, String bound) {
        return new JavaType(TYPE + name, java.util.List.of(bound), java.util.List.of(), true);
    }

    /// The types that were written for this pull.
    Iterable<CarriedType> carried() {
        return carried.values();
    }

    /// The Java type.
    JavaType java(String sql) {
        JavaType type = known.get(sql);
        if (type == null) {
            type = find(sql);
            known.put(sql, type);
        }
        return type;
    }

    private JavaType find(String sql) {
        JavaType direct = direct(sql);
        return direct == null ? carriedType(sql) : direct;
    }

    /// A type that needs no class of its own; null: none.
    @Nullable JavaType direct(String sql) {
        if (sql.endsWith("[]")) {
            JavaType element = direct(sql.substring(0, sql.length() - 2));
            boolean listed = element != null && !element.name().equals("java.util.Map");
            return element != null && listed && element.arguments().isEmpty()
                    ? element.list()
                    : null;
        }
        JavaType plain = PLAIN.get(sql);
        if (plain != null) {
            return plain;
        }
        Matcher numbered = NUMBERED.matcher(sql);
        if (numbered.matches()) {
            JavaType sized = sized(numbered);
            if (sized != null) {
                return sized;
            }
        }
        return userTypes.apply(sql);
    }

    private static @Nullable JavaType sized(Matcher type) {
        String base = type.group(1);
        String annotation = type.group(4).isEmpty() ? SIZED.get(base) : null;
        if (annotation != null && type.group(3) == null) {
            JavaType stored =
                    switch (base) {
                        case "character" -> named("java.lang.String");
                        case "bit" -> named(TYPE + "BitString");
                        default ->
                                named(PLAIN.getOrDefault(base, named("java.lang.String")).name());
                    };
            return stored.marked(ANNOTATION + annotation, type.group(2));
        }
        if (base.equals("numeric")) {
            String scale =
                    type.group(3) == null || type.group(3).equals("0")
                            ? ""
                            : ", scale = " + type.group(3);
            return marked(
                    "java.math.BigDecimal", "Numeric", "precision = " + type.group(2) + scale);
        }
        return null;
    }

    /// A class that carries the type, as text or as what Squall has without the precision.
    private JavaType carriedType(String sql) {
        Matcher numbered = NUMBERED.matcher(sql);
        String constant =
                numbered.matches() ? PRECISE.get(numbered.group(1) + numbered.group(4)) : null;
        String base = numbered.matches() ? numbered.group(1) + numbered.group(4) : sql;
        JavaType carries =
                constant == null
                        ? named("java.lang.String")
                        : PLAIN.getOrDefault(base, named("java.lang.String"));
        String name = names.type(JavaNames.type(wish(sql)) + "Type");
        carried.put(sql, new CarriedType(sql, name, carries, constant));
        return new JavaType(
                carries.name(),
                java.util.List.of(),
                java.util.List.of(new JavaType.Mark(ANNOTATION + "Type", name + ".class")),
                false);
    }

    private static String wish(String sql) {
        String bare =
                sql.replace(" without time zone", "")
                        .replace("timestamp", "timestamp_")
                        .replace(" with time zone", "tz")
                        .replace("[]", "_array");
        return bare.startsWith("public.") ? bare.substring("public.".length()) : bare;
    }
}

package dev.squall.kit.pull;

import static dev.squall.kit.pull.JavaType.of;

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
                    Map.entry("smallint", of("short")),
                    Map.entry("integer", of("int")),
                    Map.entry("bigint", of("long")),
                    Map.entry("real", of("float")),
                    Map.entry("double precision", of("double")),
                    Map.entry("numeric", of("java.math.BigDecimal")),
                    Map.entry("boolean", of("boolean")),
                    Map.entry("text", of("java.lang.String")),
                    Map.entry("uuid", of("java.util.UUID")),
                    Map.entry("bytea", of("byte[]")),
                    Map.entry("date", of("java.time.LocalDate")),
                    Map.entry("time without time zone", of("java.time.LocalTime")),
                    Map.entry("time with time zone", of("java.time.OffsetTime")),
                    Map.entry("timestamp without time zone", of("java.time.LocalDateTime")),
                    Map.entry("timestamp with time zone", of("java.time.Instant")),
                    Map.entry("interval", of(TYPE + "Interval")),
                    Map.entry("inet", of(TYPE + "Inet")),
                    Map.entry("cidr", of(TYPE + "Cidr")),
                    Map.entry("macaddr", of(TYPE + "MacAddr")),
                    Map.entry("macaddr8", of(TYPE + "MacAddr8")),
                    Map.entry("bit varying", of(TYPE + "BitString")),
                    Map.entry("xml", of(TYPE + "Xml")),
                    Map.entry("pg_lsn", of(TYPE + "Lsn")),
                    Map.entry("tsvector", of(TYPE + "TsVector")),
                    Map.entry("tsquery", of(TYPE + "TsQuery")),
                    Map.entry("point", of(TYPE + "Point")),
                    Map.entry("line", of(TYPE + "Line")),
                    Map.entry("lseg", of(TYPE + "Lseg")),
                    Map.entry("box", of(TYPE + "Box")),
                    Map.entry("path", of(TYPE + "Path")),
                    Map.entry("polygon", of(TYPE + "Polygon")),
                    Map.entry("circle", of(TYPE + "Circle")),
                    Map.entry("public.vector", of(TYPE + "Vector")),
                    Map.entry("public.halfvec", of(TYPE + "HalfVector")),
                    Map.entry("public.sparsevec", of(TYPE + "SparseVector")),
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
        return of(name).marked(ANNOTATION + annotation, arguments);
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
                        case "character" -> of("java.lang.String");
                        case "bit" -> of(TYPE + "BitString");
                        default -> of(PLAIN.getOrDefault(base, of("java.lang.String")).name());
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
                        ? of("java.lang.String")
                        : PLAIN.getOrDefault(base, of("java.lang.String"));
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

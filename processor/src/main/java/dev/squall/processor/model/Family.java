package dev.squall.processor.model;

/// The families of types: each has a column class with its own operators.
public enum Family {
    /// `text` and its like.
    TEXT("TextColumn", "TextType"),
    /// `smallint`, `integer`, `bigint`.
    INTEGER("IntegerColumn", "IntegerType"),
    /// `numeric`, `real`, `double precision`.
    NUMBER("NumberColumn", "NumberType"),
    /// Dates and times.
    TEMPORAL("TemporalColumn", "TemporalType"),
    /// `interval`
    INTERVAL("IntervalColumn", "IntervalType"),
    /// `boolean`
    BOOLEAN("BooleanColumn", "BooleanType"),
    /// `jsonb` and `json`.
    JSON("JsonColumn", "JsonType"),
    /// Arrays.
    ARRAY("ArrayColumn", "ArrayType"),
    /// `inet` and `cidr`.
    NETWORK("NetworkColumn", "NetworkType"),
    /// `bit(n)` and `varbit`.
    BIT("BitColumn", "BitType"),
    /// `hstore`
    HSTORE("HstoreColumn", "HstoreType"),
    /// `tsvector`
    TSVECTOR("TsVectorColumn", "TsVectorType"),
    /// `tsquery`
    TSQUERY("TsQueryColumn", "TsQueryType"),
    /// Ranges.
    RANGE("RangeColumn", "RangeType"),
    /// Multiranges.
    MULTIRANGE("MultirangeColumn", "MultirangeType"),
    /// `vector`, `halfvec`, `sparsevec`.
    VECTOR("VectorColumn", "VectorType"),
    /// Everything else.
    OTHER("Column", "PgType");

    private final String column;
    private final String type;

    Family(String column, String type) {
        this.column = column;
        this.type = type;
    }

    /// The column class of core.
    public ClassName column() {
        return ClassName.of("dev.squall.table", column);
    }

    /// The type class of core.
    public ClassName type() {
        return ClassName.of("dev.squall.type", type);
    }
}

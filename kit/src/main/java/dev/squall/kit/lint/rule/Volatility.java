package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.ddl.SqlExpression;
import java.util.Set;

/// Whether a default is one value for all rows that are there.
final class Volatility {

    /// Functions of PostgreSQL that give the same all through a statement.
    private static final Set<String> STEADY =
            Set.of(
                    "now",
                    "current_timestamp",
                    "current_date",
                    "current_time",
                    "localtimestamp",
                    "localtime",
                    "transaction_timestamp",
                    "statement_timestamp",
                    "current_setting",
                    "current_user",
                    "session_user",
                    "timezone",
                    "date_trunc",
                    "date_part",
                    "extract",
                    "to_char",
                    "to_timestamp",
                    "to_date",
                    "make_date",
                    "make_interval",
                    "make_timestamptz",
                    "age",
                    "lower",
                    "upper",
                    "md5",
                    "concat",
                    "coalesce",
                    "nullif",
                    "greatest",
                    "least",
                    "round",
                    "floor",
                    "ceil",
                    "abs",
                    "length",
                    "substr",
                    "substring",
                    "replace",
                    "left",
                    "right",
                    "trim",
                    "cast",
                    "array",
                    "row",
                    "numeric",
                    "decimal",
                    "varchar",
                    "char",
                    "character",
                    "varying",
                    "bit",
                    "timestamp",
                    "timestamptz",
                    "time",
                    "interval",
                    "jsonb_build_object",
                    "jsonb_build_array",
                    "json_build_object",
                    "json_build_array",
                    "to_jsonb",
                    "to_json",
                    "array_to_json",
                    "to_tsvector",
                    "int4range",
                    "int8range",
                    "numrange",
                    "daterange",
                    "tsrange",
                    "tstzrange");

    private Volatility() {}

    /// Whether a default calls anything that is not known to be steady.
    static boolean mayBeVolatile(SqlExpression value) {
        return !STEADY.containsAll(value.calls());
    }
}

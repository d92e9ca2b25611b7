package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import java.sql.SQLException;

/// How a sequence counts.
///
/// @param type `smallint`, `integer` or `bigint`
public record SequenceShape(
        String type, long start, long increment, long min, long max, long cache, boolean cycle) {

    /// Reads the columns `seq_type`, `seq_start` and so on.
    public static SequenceShape of(Row row) throws SQLException {
        return new SequenceShape(
                row.text("seq_type"),
                row.big("seq_start"),
                row.big("seq_increment"),
                row.big("seq_min"),
                row.big("seq_max"),
                row.big("seq_cache"),
                row.is("seq_cycle"));
    }

    private static SequenceShape plain(String type, long increment) {
        long largest =
                switch (type) {
                    case "smallint" -> Short.MAX_VALUE;
                    case "integer" -> Integer.MAX_VALUE;
                    default -> Long.MAX_VALUE;
                };
        return increment > 0
                ? new SequenceShape(type, 1, increment, 1, largest, 1, false)
                : new SequenceShape(type, -1, increment, -largest - 1, -1, 1, false);
    }

    /// The options that are not the usual ones, each with a space before it.
    ///
    /// @param usualType the type that needs no word
    public Ddl options(String usualType) {
        Ddl sql = new Ddl();
        if (!type.equals(usualType)) {
            sql.sql(" as ").declared(type);
        }
        SequenceShape plain = plain(type, increment);
        if (increment != 1) {
            sql.sql(" increment by ").number(increment);
        }
        if (min != plain.min) {
            sql.sql(" minvalue ").number(min);
        }
        if (max != plain.max) {
            sql.sql(" maxvalue ").number(max);
        }
        if (start != usualStart()) {
            sql.sql(" start with ").number(start);
        }
        if (cache != 1) {
            sql.sql(" cache ").number(cache);
        }
        return sql.sqlIf(cycle, " cycle");
    }

    private long usualStart() {
        return increment > 0 ? min : max;
    }

    /// The options that turn another shape into this one.
    ///
    /// @param set what stands before each: a space, or ` set `
    public Ddl changes(SequenceShape before, String set) {
        Ddl sql = new Ddl();
        if (increment != before.increment) {
            sql.declared(set).sql("increment by ").number(increment);
        }
        if (min != before.min) {
            sql.declared(set).sql("minvalue ").number(min);
        }
        if (max != before.max) {
            sql.declared(set).sql("maxvalue ").number(max);
        }
        if (start != before.start) {
            sql.declared(set).sql("start with ").number(start);
        }
        if (cache != before.cache) {
            sql.declared(set).sql("cache ").number(cache);
        }
        if (cycle != before.cycle) {
            sql.declared(set).sql(cycle ? "cycle" : "no cycle");
        }
        return sql;
    }

    /// A statement that changes it. A sequence that has not counted yet, and would stand beyond its
    /// numbers, starts anew.
    ///
    /// @param sequence its name
    /// @param statement the statement
    /// @param restart what makes the statement start it anew
    public Ddl changing(SequenceShape before, Ddl sequence, Ddl statement, String restart) {
        if (before.start >= min && before.start <= max) {
            return statement;
        }
        Ddl body = Ddl.of("begin\n    if (select last_value = ").number(before.start);
        body.sql(" and not is_called from ").add(sequence).sql(") then\n        ");
        body.add(statement).declared(restart).sql(";\n    else\n        ").add(statement);
        return Ddl.of("do ").quoted(body.sql(";\n    end if;\nend"));
    }

    /// The same with another type, and the bounds that PostgreSQL gives it with that.
    public SequenceShape withType(String other) {
        SequenceShape old = plain(type, increment);
        SequenceShape plain = plain(other, increment);
        return new SequenceShape(
                other,
                start,
                increment,
                min == old.min ? plain.min : min,
                max == old.max ? plain.max : max,
                cache,
                cycle);
    }
}

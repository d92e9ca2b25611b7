package dev.squall.expr;

import static dev.squall.Sql.call;
import static dev.squall.Sql.value;
import static dev.squall.expr.SpecialCases.is;
import static dev.squall.expr.Things.things;

import dev.squall.expr.SpecialCases.Case;
import dev.squall.type.BitString;
import dev.squall.type.Cidr;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Types;
import java.util.Map;
import java.util.stream.Stream;

/// Values, and functions by their names, in the families of special types.
final class SpecialValueCases {

    private SpecialValueCases() {}

    static Stream<Case> all() {
        BitString ones = BitString.of("1100");
        return Stream.of(
                is(
                        value(Types.INT4RANGE, Range.of(1, 90)).contains(things.ages),
                        "?::int4range @> things.ages",
                        true),
                is(
                        value(Types.INT4MULTIRANGE, Multirange.of(Range.of(1, 90))).contains(5),
                        "?::int4multirange @> ?",
                        true),
                is(
                        value(Types.CIDR, Cidr.of("10.0.0.0/8")).contains(things.ip),
                        "?::cidr >> things.ip",
                        true),
                is(
                        value(Types.VARBIT, ones).and(things.bits),
                        "? & things.bits",
                        BitString.of("1000")),
                is(value(Types.TSVECTOR, new TsVector("'a'")).length(), "length(?::tsvector)", 1),
                is(value(Types.TSQUERY, new TsQuery("a")).numnode(), "numnode(?::tsquery)", 1),
                is(value(Types.HSTORE, Map.of("a", "b")).get("a"), "?::hstore -> ?", "b"),
                is(
                        call("range_merge", Types.INT4RANGE, things.gaps).upper(),
                        "upper(range_merge(things.gaps))",
                        7),
                is(
                        call("int4multirange", Types.INT4MULTIRANGE, things.ages).contains(20),
                        "int4multirange(things.ages) @> ?",
                        true),
                is(
                        call("inet_merge", Types.CIDR, things.ip, things.net).masklen(),
                        "masklen(inet_merge(things.ip, things.net))",
                        16),
                is(
                        call("bitnot", Types.VARBIT, things.bits).length(),
                        "length(bitnot(things.bits))",
                        4),
                is(
                        call("array_to_tsvector", Types.TSVECTOR, things.attributes.keys())
                                .length(),
                        "length(array_to_tsvector(akeys(things.attributes)))",
                        2),
                is(
                        call("tsquery_not", Types.TSQUERY, things.wanted),
                        "tsquery_not(things.wanted)",
                        new TsQuery("!( 'cat' & 'rat' )")),
                is(
                        call("delete", Types.HSTORE, things.attributes, value(Types.TEXT, "b"))
                                .get("a"),
                        "delete(things.attributes, ?) -> ?",
                        "1"));
    }
}

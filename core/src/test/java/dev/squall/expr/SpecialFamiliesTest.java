package dev.squall.expr;

import static dev.squall.Sql.range;
import static dev.squall.Sql.sql;
import static dev.squall.Sql.toTsquery;
import static dev.squall.expr.TextSearchConfig.ENGLISH;
import static dev.squall.expr.Things.things;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.DatabaseError;
import dev.squall.error.InvalidQuery;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sql.SqlWriter;
import dev.squall.type.BitString;
import dev.squall.type.HalfVector;
import dev.squall.type.Range;
import dev.squall.type.Types;
import dev.squall.type.Vector;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Operators and functions of ranges, networks, bits, hstore and full text: their SQL, and what a
/// server says.
@PostgresTest(Things.Template.class)
class SpecialFamiliesTest {

    private final TestDatabase test;

    @AutoClose private final Database database;

    private final Db db;

    SpecialFamiliesTest(TestDatabase test) {
        this.test = test;
        this.database = Database.connect(test.dataSource());
        this.db = database.withoutSession();
    }

    @ParameterizedTest
    @MethodSource({"dev.squall.expr.SpecialCases#all", "dev.squall.expr.SpecialValueCases#all"})
    void itIsThisSqlAndTheServerSaysThis(SpecialCases.Case c) {
        var query = db.select(c.expression()).from(things);
        assertThat(query.statement().sql()).isEqualTo("select " + c.sql() + " from things");
        for (int i = 0; i < 6; i++) {
            assertThat(query.list()).isEqualTo(Arrays.asList(c.value()));
        }
    }

    @ParameterizedTest
    @MethodSource({"dev.squall.expr.SpecialCases#all", "dev.squall.expr.SpecialValueCases#all"})
    void aDefinitionCanHoldIt(SpecialCases.Case c) {
        if (!c.sql().contains("_agg(")) {
            test.execute("select " + SqlWriter.definition(c.expression()) + " from things");
        }
    }

    @Test
    void namesKeepTheFamily() {
        var ages = things.ages.as("ages");
        assertThat(SqlWriter.definition(ages.family(things.ages).contains(1)))
                .isEqualTo("ages @> 1");
        assertThat(SqlWriter.definition(things.gaps.as("x").family(things.gaps).contains(1)))
                .isEqualTo("gaps @> 1");
        assertThat(SqlWriter.definition(things.ip.as("x").family(things.ip).host()))
                .isEqualTo("host(ip)");
        assertThat(SqlWriter.definition(things.bits.as("x").family(things.bits).not()))
                .isEqualTo("~ bits");
        assertThat(SqlWriter.definition(things.search.as("x").family(things.search).strip()))
                .isEqualTo("strip(search)");
        assertThat(SqlWriter.definition(things.wanted.as("x").family(things.wanted).numnode()))
                .isEqualTo("numnode(wanted)");
        assertThat(SqlWriter.definition(things.embedding.as("x").family(things.embedding).dims()))
                .isEqualTo("vector_dims(embedding)");
        assertThat(
                        SqlWriter.definition(
                                things.attributes.as("x").family(things.attributes).hasKey("k")))
                .isEqualTo("attributes ? 'k'::text");
    }

    @Test
    void whatTheServerRefusesLeavesTheConnectionHealthy() {
        assertThatThrownBy(() -> db.select(things.ages.union(Range.of(1, 2))).from(things).list())
                .isInstanceOf(DatabaseError.class)
                .hasMessageContaining("not be contiguous");
        assertThatThrownBy(() -> db.select(toTsquery(ENGLISH, "fat cat")).from(things).list())
                .isInstanceOf(DatabaseError.class);
        assertThat(db.select(things.ages.lower()).from(things).one()).isEqualTo(18);
    }

    @Test
    void whatCanBeNullMustSaySo() {
        assertThatThrownBy(() -> db.select(things.stay.isEmpty()).from(things).list())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("isempty(stay) is null where");
        assertThat(db.select(things.stay.union(Range.empty())).from(things).one())
                .isEqualTo(Range.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 5)));
        assertThat(
                        db.select(range(Types.DATERANGE, things.stay.lower(), things.stay.upper()))
                                .from(things)
                                .where(things.stay.overlaps(Range.all()))
                                .one()
                                .isEmpty())
                .isFalse();
    }

    @Test
    void distancesOfVectors() {
        var embedding = things.embedding;
        Vector wanted = Vector.of(1, 0.5f);
        assertThat(sqlOf(embedding.l2Distance(wanted))).isEqualTo("things.embedding <-> ?::vector");
        assertThat(sqlOf(embedding.negativeInnerProduct(embedding)))
                .isEqualTo("things.embedding <#> things.embedding");
        assertThat(sqlOf(embedding.cosineDistance(wanted).lt(0.5)))
                .isEqualTo("things.embedding <=> ?::vector < ?");
        assertThat(sqlOf(things.half.l1Distance(HalfVector.of(1, 2))))
                .isEqualTo("things.half <+> ?::halfvec");
        assertThat(sqlOf(embedding.innerProduct(wanted)))
                .isEqualTo("inner_product(things.embedding, ?::vector)");
        assertThat(sqlOf(embedding.dims())).isEqualTo("vector_dims(things.embedding)");
        assertThat(sqlOf(embedding.norm())).isEqualTo("vector_norm(things.embedding)");
        assertThat(sqlOf(things.half.norm())).isEqualTo("l2_norm(things.half)");
        assertThat(sqlOf(embedding.normalize().plus(embedding).minus(embedding).times(embedding)))
                .isEqualTo(
                        "(l2_normalize(things.embedding) + things.embedding - things.embedding) *"
                                + " things.embedding");
        assertThat(sqlOf(things.bits.hammingDistance(BitString.of("1"))))
                .isEqualTo("things.bits <~> ?");
        assertThat(sqlOf(things.bits.jaccardDistance(BitString.of("1"))))
                .isEqualTo("things.bits <%> ?");
        assertThat(SqlWriter.definition(embedding.l2Distance(wanted)))
                .isEqualTo("embedding <-> '[1.0,0.5]'::vector");
        assertThat(
                        db.from(things)
                                .orderBy(embedding.cosineDistance(wanted).asc())
                                .limit(5)
                                .statement()
                                .sql())
                .endsWith(" from things order by things.embedding <=> ?::vector limit 5");
        assertThat(db.select(embedding, things.half).from(things).one())
                .hasToString("Row2[value1=[1.0,2.0], value2=[1.0,2.0]]");
    }

    private String sqlOf(Expr<?> expression) {
        String sql = db.select(expression).from(things).statement().sql();
        return sql.substring("select ".length(), sql.length() - " from things".length());
    }
}

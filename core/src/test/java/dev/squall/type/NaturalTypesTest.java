package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PostgresTest
class NaturalTypesTest {

    private static final int EXECUTIONS = 8;

    @Test
    void columnsHaveTheirNaturalTypesWithoutAQuestionToTheServer(TestDatabase database)
            throws SQLException {
        database.execute(
                """
                create table things (
                    id int generated always as identity, s smallint, big bigserial, n numeric(9, 2),
                    r real, d double precision, b boolean, t text, v varchar(9), c char(5), u uuid,
                    bytes bytea, day date, at time, local timestamp, local0 timestamp(0),
                    local1 timestamp(1), local5 timestamp(5), moment timestamptz,
                    moment0 timestamptz(0), moment1 timestamptz(1), moment5 timestamptz(5),
                    i interval, ip inet, z timetz, net cidr, mac macaddr, mac8 macaddr8,
                    bits bit(3), more varbit, price money, x xml, lsn pg_lsn, doc tsvector,
                    q tsquery, pt point, ln line, sg lseg, bx box, pa path, pg polygon, ci circle,
                    r4 int4range, r8 int8range, rn numrange, rt tsrange, rz tstzrange,
                    rd daterange, m4 int4multirange, m8 int8multirange, mn nummultirange,
                    mt tsmultirange, mz tstzmultirange, md datemultirange, rs int4range[],
                    boxes box[], j jsonb)
                """,
                """
                insert into things values (
                    default, 2, default, 1.5, 1, 1, true, 'text', 'varchar', 'char',
                    gen_random_uuid(), 'bytes', now(), '10:00', now(), now(), now(), now(), now(),
                    now(), now(), now(), '1 day', '10.0.0.1', '10:00+02', '10.0.0.0/8', '08:00:2b:01:02:03',
                    '08:00:2b:01:02:03:04:05', '101', '1', 12.5, '<a/>', '16/B374D848', 'a', 'a',
                    '(1,2)', '{1,2,3}', '((0,0),(1,1))', '((0,0),(1,1))', '((0,0),(1,1))',
                    '((0,0),(1,1))', '<(0,0),1>', '[1,2)', '[1,2)', '[1,2)', 'empty', 'empty',
                    'empty', '{[1,2)}', '{[1,2)}', '{[1,2)}', '{}', '{}', '{}', '{"[1,2)"}',
                    '{(0,0),(1,1);(0,0),(1,1)}', '{}')
                """);
        List<Class<?>> expected =
                List.of(
                        Integer.class,
                        Short.class,
                        Long.class,
                        BigDecimal.class,
                        Float.class,
                        Double.class,
                        Boolean.class,
                        String.class,
                        String.class,
                        String.class,
                        UUID.class,
                        byte[].class,
                        LocalDate.class,
                        LocalTime.class,
                        LocalDateTime.class,
                        LocalDateTime.class,
                        LocalDateTime.class,
                        LocalDateTime.class,
                        Instant.class,
                        Instant.class,
                        Instant.class,
                        Instant.class,
                        Interval.class,
                        Inet.class,
                        OffsetTime.class,
                        Cidr.class,
                        MacAddr.class,
                        MacAddr8.class,
                        BitString.class,
                        BitString.class,
                        BigDecimal.class,
                        Xml.class,
                        Lsn.class,
                        TsVector.class,
                        TsQuery.class,
                        Point.class,
                        Line.class,
                        Lseg.class,
                        Box.class,
                        Path.class,
                        Polygon.class,
                        Circle.class,
                        Range.class,
                        Range.class,
                        Range.class,
                        Range.class,
                        Range.class,
                        Range.class,
                        Multirange.class,
                        Multirange.class,
                        Multirange.class,
                        Multirange.class,
                        Multirange.class,
                        Multirange.class,
                        List.class,
                        List.class,
                        String.class);
        for (int i = 0; i < EXECUTIONS; i++) {
            try (Connection connection = database.dataSource().getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("select * from things")) {
                connection.setAutoCommit(false);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    assertThatThrownBy(() -> connection.createStatement().execute("select 1 / 0"))
                            .hasMessageContaining("division by zero");
                    RowReader row = new RowReader(rows);
                    for (int column = 1; column <= expected.size(); column++) {
                        assertThat(row.natural(column))
                                .as("column " + column)
                                .isInstanceOf(expected.get(column - 1));
                    }
                }
            }
        }
    }

    @Test
    void arraysEnumsAndNullsAreNaturalToo(TestDatabase database) throws SQLException {
        database.execute("create type mood as enum ('fine')");
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select array[1, 2], array['a'], 'fine'::mood, null::uuid")) {
            rows.next();
            RowReader row = new RowReader(rows);
            assertThat(row.natural(1)).isEqualTo(List.of(1, 2));
            assertThat(row.natural(2)).isEqualTo(List.of("a"));
            assertThat(row.natural(3)).isEqualTo("fine");
            assertThat(row.natural(4)).isNull();
        }
    }
}

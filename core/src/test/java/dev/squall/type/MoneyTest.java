package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// `money`, whose text is another one in each locale.
@PostgresTest
class MoneyTest {

    private final DataSource database;

    MoneyTest(DataSource database) {
        this.database = database;
    }

    @Test
    void amountsOfEveryLocaleWithCentsAreRead() {
        for (String text :
                List.of(
                        "-$1,234.50",
                        "($1,234.50)",
                        "-1.234,50 \u20ac",
                        "-1\u00a0234,50\u00a0z\u0142",
                        "-CHF1'234.50",
                        "-kr. 1.234,50",
                        "-1.234,50 kr.",
                        "-Rs 1,234.50")) {
            assertThat(Types.MONEY.parse(text)).as(text).isEqualTo("-1234.50");
        }
        assertThat(Types.MONEY.parse("$0.05")).isEqualTo("0.05");
        assertThat(Types.MONEY.parse("\u20b912,34,567.00")).isEqualTo("1234567.00");
    }

    @Test
    void amountsOfLocalesWithoutCentsAreAnError() {
        for (String text : List.of("\u00a51,234", "\u00a57", "1,234.500", "", "$")) {
            assertThatThrownBy(() -> Types.MONEY.parse(text))
                    .as(text)
                    .isInstanceOf(Unrepresentable.class)
                    .hasMessageContaining("lc_monetary");
        }
    }

    /// Sent as a number, so that no locale can read it otherwise.
    @Test
    void valuesAreSentAsNumbers() throws SQLException {
        assertThat(Types.MONEY.placeholder()).isEqualTo("?::numeric::money");
        assertThat(Types.MONEY.array().placeholder()).isEqualTo("?::numeric[]::money[]");
        BigDecimal amount = new BigDecimal("1234.5");
        assertThat(Types.MONEY.literal(amount)).isEqualTo("'1234.5'::numeric::money");
        assertThat(Types.MONEY.array().literal(List.of(amount)))
                .isEqualTo("'{\"1234.5\"}'::numeric[]::money[]");
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select " + Types.MONEY.placeholder() + "::numeric")) {
            Types.MONEY.bind(statement, 1, amount);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                assertThat(new RowReader(rows).get(1, Types.NUMERIC)).isEqualTo("1234.50");
            }
        }
    }

    @Test
    void aCompositeHoldsNone() {
        record Price(BigDecimal amount) {}
        assertThatThrownBy(
                        () ->
                                CompositeType.of(
                                        "",
                                        "price",
                                        Price.class,
                                        row -> new Price(row.<BigDecimal>get(0)),
                                        CompositeType.field("amount", Types.MONEY, Price::amount)))
                .hasMessageContaining("use numeric in a composite type");
    }
}

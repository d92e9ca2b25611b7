package dev.squall.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.TestDatabase;
import dev.squall.sql.Statement;
import dev.squall.type.JsonType;
import dev.squall.type.PgType;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Asserts the text and the binds of a statement, and that a real server can prepare it.
public record SqlAssertions(TestDatabase database) {

    /// Starts with a statement.
    public Checked assertSql(Statement statement) {
        return new Checked(database, statement);
    }

    /// The assertions on one statement.
    public record Checked(TestDatabase database, Statement statement) {

        /// The text is this, and PostgreSQL understands it, with the types of its values.
        public Checked is(String sql) {
            assertThat(statement.sql()).isEqualTo(sql.replaceAll("\\s*\\n\\s*", " "));
            try (var connection = database.dataSource().getConnection();
                    var prepared = connection.prepareStatement(statement.sql())) {
                for (int i = 0; i < statement.size(); i++) {
                    if (!(statement.type(i) instanceof JsonType<?>)) { // core has no mapper
                        ((PgType<?>) statement.type(i))
                                .bindAny(prepared, i + 1, statement.value(i));
                    }
                }
                assertThat(prepared.getParameterMetaData().getParameterCount())
                        .isEqualTo(statement.size());
            } catch (SQLException e) {
                throw new AssertionError(statement.sql(), e);
            }
            return this;
        }

        /// The bound values are these, in this order.
        public void binds(@Nullable Object... values) {
            assertThat(statement.values()).isEqualTo(Arrays.asList(values));
        }
    }
}

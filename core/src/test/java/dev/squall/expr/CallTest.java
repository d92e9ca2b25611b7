package dev.squall.expr;

import static dev.squall.Sql.advisoryLock;
import static dev.squall.Sql.advisoryLockShared;
import static dev.squall.Sql.call;
import static dev.squall.Sql.chr;
import static dev.squall.Sql.concat;
import static dev.squall.Sql.concatWs;
import static dev.squall.Sql.currentRole;
import static dev.squall.Sql.currentSetting;
import static dev.squall.Sql.decode;
import static dev.squall.Sql.encode;
import static dev.squall.Sql.genRandomUuid;
import static dev.squall.Sql.numNonnulls;
import static dev.squall.Sql.numNulls;
import static dev.squall.Sql.random;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sessionUser;
import static dev.squall.Sql.sha256;
import static dev.squall.Sql.tryAdvisoryLock;
import static dev.squall.Sql.tryAdvisoryLockShared;
import static dev.squall.Sql.uuidv7;
import static dev.squall.Sql.value;
import static dev.squall.type.Types.BOOLEAN;
import static dev.squall.type.Types.BYTEA;
import static dev.squall.type.Types.DATE;
import static dev.squall.type.Types.INTEGER;
import static dev.squall.type.Types.NUMERIC;
import static dev.squall.type.Types.TEXT;
import static dev.squall.type.Types.UUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidIdentifier;
import dev.squall.harness.Compilation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class CallTest {

    private final Evaluation server;

    CallTest(TestDatabase database) {
        server = new Evaluation(database);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static final TextExpr<String> X = value(TEXT, "x");

    @Test
    void anyFunctionByItsName() {
        server.check(call("upper", TEXT, X).concat("!"), "upper(?) || ?", "X!");
        server.check(call("pg_catalog.length", INTEGER, X).plus(1), "pg_catalog.length(?) + ?", 2);
        server.check(
                call("factorial", NUMERIC, value(INTEGER, 3).cast(dev.squall.type.Types.BIGINT)),
                "factorial(?::bigint)",
                new BigDecimal(6));
        server.check(call("starts_with", BOOLEAN, X, X).not(), "not starts_with(?, ?)", false);
        server.check(
                call("string_to_array", TEXT.array(), X, X).contains(List.of("q")),
                "string_to_array(?, ?) @> ?",
                false);
        server.check(
                call("make_date", DATE, value(INTEGER, 2026), value(INTEGER, 1), value(INTEGER, 1))
                        .plusDays(1)
                        .extract(DateField.DAY),
                "extract(day from make_date(?, ?, ?) + ?)::integer",
                2);
        assertThat(server.of(call("gen_random_uuid", UUID))).isInstanceOf(UUID.class);
        assertThat(select(call("My Function", TEXT, X)).withoutFrom().toString())
                .isEqualTo("select \"My Function\"(?)");
        assertThatThrownBy(() -> call("", TEXT)).isInstanceOf(InvalidIdentifier.class);
        server.refuses(call("upper", TEXT, X.nullIf("x")));
    }

    @Test
    void textsAndBytes() {
        server.check(
                concat(X, X.nullIf("x"), value(INTEGER, 1)), "concat(?, nullif(?, ?), ?)", "x1");
        server.check(concatWs("-", X, X.nullIf("x"), X), "concat_ws(?, ?, nullif(?, ?), ?)", "x-x");
        server.check(chr(value(INTEGER, 65)), "chr(?)", "A");
        var bytes = value(BYTEA, "x".getBytes(StandardCharsets.UTF_8));
        server.check(encode(bytes, Encoding.HEX), "encode(?, ?)", "78");
        server.check(
                encode(decode(value(TEXT, "eA=="), Encoding.BASE64), Encoding.ESCAPE),
                "encode(decode(?, ?), ?)",
                "x");
        server.check(
                encode(sha256(bytes), Encoding.HEX).left(8),
                "left(encode(sha256(?), ?), 8)",
                "2d711642");
        server.check(random().lt(1.0), "random() < ?", true);
    }

    @Test
    void advisoryLocksEndWithTheirTransaction() {
        server.check(advisoryLock(42), "pg_advisory_xact_lock(?)::text", "");
        server.check(advisoryLock(4, 2), "pg_advisory_xact_lock(?, ?)::text", "");
        server.check(advisoryLockShared(42), "pg_advisory_xact_lock_shared(?)::text", "");
        server.check(advisoryLockShared(4, 2), "pg_advisory_xact_lock_shared(?, ?)::text", "");
        server.check(tryAdvisoryLock(42), "pg_try_advisory_xact_lock(?)", true);
        server.check(tryAdvisoryLock(4, 2), "pg_try_advisory_xact_lock(?, ?)", true);
        server.check(tryAdvisoryLockShared(42), "pg_try_advisory_xact_lock_shared(?)", true);
        server.check(tryAdvisoryLockShared(4, 2), "pg_try_advisory_xact_lock_shared(?, ?)", true);
        server.db()
                .inTransaction(
                        tx -> {
                            assertThat(tx.select(tryAdvisoryLock(7)).withoutFrom().one()).isTrue();
                            try (var other = new Evaluation(server.test())) {
                                assertThat(other.of(tryAdvisoryLock(7))).isFalse();
                            }
                        });
        assertThat(server.of(tryAdvisoryLock(7))).isTrue();
    }

    @Test
    void aWindowFunctionIsNoExpressionUntilOver() {
        var wrong =
                Compilation.of(
                                "A.java",
                                """
                                import static dev.squall.Sql.*;
                                class A {
                                    Object ranked() { return select(rowNumber()); }
                                }
                                """)
                        .compile();
        assertThat(wrong.problemText()).contains("WindowFunction").contains("select");
        var right =
                Compilation.of(
                                "A.java",
                                """
                                import static dev.squall.Sql.*;
                                class A {
                                    Object ranked() { return select(rowNumber().over()); }
                                }
                                """)
                        .compile();
        assertThat(right.problemText()).isEmpty();
    }

    @Test
    void whoAndWhichAndHowMany() {
        server.check(currentRole().eq(sessionUser()), "current_role = session_user", true);
        server.check(currentSetting("no.such"), "current_setting(?, true)", null);
        server.check(numNulls(X, X.nullIf("x")), "num_nulls(?, nullif(?, ?))", 1);
        server.check(numNonnulls(X, X.nullIf("x")), "num_nonnulls(?, nullif(?, ?))", 1);
        assertThat(server.of(genRandomUuid())).isInstanceOf(java.util.UUID.class);
        assertThat(select(uuidv7()).withoutFrom().toString()).isEqualTo("select uuidv7()");
    }
}

package dev.squall.parts;

import static dev.squall.parts.Tables.namings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.expr.Expr;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The names that Jackson writes are those that generated code asks for.
@PostgresTest(PartsTemplate.class)
class NamingTest {

    private final Database database;
    private final Db db;

    NamingTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void oneOfEach() {
        db.insert(
                        namings,
                        n ->
                                n.all(
                                        new Naming.All(
                                                new Naming.Camel("1", "2", "3", "4", "5"),
                                                new Naming.Pascal("1", "2", "3", "4", "5"),
                                                new Naming.Snake("1", "2", "3", "4", "5"),
                                                new Naming.Screaming("1", "2", "3", "4", "5"),
                                                new Naming.Lower("1", "2", "3", "4", "5"),
                                                new Naming.Kebab("1", "2", "3", "4", "5"),
                                                new Naming.Dot("1", "2", "3", "4", "5"))))
                .execute();
    }

    @AfterEach
    void everythingIsReturnedAndEmptied() {
        db.delete(namings).allRows().execute();
        database.close();
    }

    private void check(
            Expr<@Nullable String> one,
            Expr<@Nullable String> two,
            Expr<@Nullable String> three,
            Expr<@Nullable String> four,
            Expr<@Nullable String> five) {
        var row = db.select(one, two, three, four, five).from(namings).one();
        assertThat(row.value1() + row.value2() + row.value3() + row.value4() + row.value5())
                .isEqualTo("12345");
    }

    @Test
    void everyStrategyIsKnown() {
        var a = namings.all;
        check(a.camel.userID, a.camel.htmlURLPath, a.camel.aB, a.camel.line2Text, a.camel.x);
        check(a.pascal.userID, a.pascal.htmlURLPath, a.pascal.aB, a.pascal.line2Text, a.pascal.x);
        check(a.snake.userID, a.snake.htmlURLPath, a.snake.aB, a.snake.line2Text, a.snake.x);
        check(
                a.screaming.userID,
                a.screaming.htmlURLPath,
                a.screaming.aB,
                a.screaming.line2Text,
                a.screaming.x);
        check(a.lower.userID, a.lower.htmlURLPath, a.lower.aB, a.lower.line2Text, a.lower.x);
        check(a.kebab.userID, a.kebab.htmlURLPath, a.kebab.aB, a.kebab.line2Text, a.kebab.x);
        check(a.dot.userID, a.dot.htmlURLPath, a.dot.aB, a.dot.line2Text, a.dot.x);
    }
}

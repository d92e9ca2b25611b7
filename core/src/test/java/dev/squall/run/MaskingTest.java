package dev.squall.run;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.param;
import static dev.squall.Sql.value;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.annotation.Sensitive;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// `people.email` is sensitive.
@PostgresTest(PeopleTemplate.class)
class MaskingTest {

    private final Database database;
    private final Db db;

    MaskingTest(TestDatabase test) {
        database = Database.connect(test.url());
        db = database.withoutSession();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static String shown(Statement statement) {
        return Masking.binds(statement, true);
    }

    @Test
    void whatIsWrittenIntoASensitiveColumnIsNotShown() {
        assertThat(shown(db.insert(people, p -> p.email("a@b.c").age(7)).statement()))
                .isEqualTo("1: text, 5 characters   2: 7");
        assertThat(
                        shown(
                                db.insertAll(
                                                people,
                                                List.of("a@b.c", "d@e.f"),
                                                (p, mail) -> p.email(mail).age(7))
                                        .statement()))
                .isEqualTo("1: text[], 2 elements   2: [7, 7]");
        assertThat(
                        shown(
                                db.update(people)
                                        .set(people.email, "a@b.c")
                                        .set(people.age, 8)
                                        .where(people.age.eq(7))
                                        .statement()))
                .isEqualTo("1: text, 5 characters   2: 8   3: 7");
    }

    @Test
    void whatIsComparedWithItIsNotShown() {
        assertThat(
                        shown(
                                db.from(people)
                                        .where(people.age.eq(7))
                                        .where(people.email.lower().like("ann%"))
                                        .where(
                                                people.email
                                                        .eq("a@b.c")
                                                        .or(people.firstName.eq("Ann")))
                                        .statement()))
                .isEqualTo("1: 7   2: text, 4 characters   3: text, 5 characters   4: Ann");
        assertThat(shown(db.from(people).where(people.email.in("a", "b")).statement()))
                .isEqualTo("1: text[], 2 elements");
        assertThat(
                        shown(
                                db.from(people)
                                        .where(condition("{} = {}", "a@b.c", people.email))
                                        .where(condition("{} > {}", people.age, 3))
                                        .statement()))
                .isEqualTo("1: text, 5 characters   2: 3");
        assertThat(shown(db.delete(people).where(people.email.eq("a@b.c").not()).statement()))
                .isEqualTo("1: text, 5 characters");
        var mail = param("mail", TEXT);
        assertThat(
                        shown(
                                db.from(people)
                                        .where(people.email.eq(mail))
                                        .prepare()
                                        .with(mail, "a@b.c")
                                        .statement()))
                .isEqualTo("1: text, 5 characters");
        assertThat(
                        shown(
                                Statement.joined(
                                        List.of(
                                                db.from(people).where(people.age.eq(1)).statement(),
                                                db.from(people)
                                                        .where(people.email.eq("x"))
                                                        .statement()))))
                .isEqualTo("1: 1   2: text, 1 character");
    }

    record Address(String city, @Sensitive String street) {}

    record Customer(
            int id, @Sensitive @Nullable String email, Address home, List<Address> others) {}

    @Test
    void theSameForOnesOwnLines() {
        Address home = new Address("Rome", "Via 1");

        assertThat(Masking.shown(new Customer(7, null, home, List.of(home))))
                .isEqualTo(
                        "Customer[id=7, email=null, home=Address[city=Rome,"
                                + " street=text, 5 characters],"
                                + " others=[Address[city=Rome, street=text, 5 characters]]]");
        assertThat(
                        Arrays.asList("ann", null, 7, new byte[1], List.of(1, 2), Map.of(1, 2))
                                .stream()
                                .map(Masking::of))
                .containsExactly(
                        "text, 3 characters", "null", "Integer", "1 byte", "2 elements", "1 entry");
    }

    record Token(String value) {

        @Override
        public String toString() {
            return "token";
        }
    }

    record Login(int id, Token token, List<Token> older) {

        @Override
        public String toString() {
            return Masking.shown(this);
        }
    }

    record Visit(String page, Login login) {}

    record Talkative(@Sensitive String email) {

        @Override
        public String toString() {
            return "mail to " + email;
        }
    }

    record Letter(int id, Talkative to) {}

    @Test
    void oneWithSensitiveComponentsIsNotAsked() {
        assertThat(Masking.shown(new Letter(7, new Talkative("a@b.c"))))
                .isEqualTo("Letter[id=7, to=Talkative[email=text, 5 characters]]");
    }

    /// A record that says itself how it prints hides what it hides here, too.
    @Test
    void aRecordWithAToStringOfItsOwnIsAskedWhereItStandsInAnother() {
        Token token = new Token("s3cret");
        Visit visit = new Visit("/", new Login(7, token, List.of(token)));

        assertThat(Masking.shown(visit))
                .isEqualTo("Visit[page=/, login=Login[id=7, token=token, older=[token]]]");
        var stored = TEXT.as(Token.class, Token::new, Token::value);
        assertThat(shown(db.select(value(stored, token)).withoutFrom().statement()))
                .isEqualTo("1: token");
    }

    @Test
    void aLongValueIsCutAndStaysOnItsLine() {
        assertThat(shown(db.from(people).where(people.firstName.eq("x\n".repeat(90))).statement()))
                .isEqualTo("1: " + "x ".repeat(50) + "…");
    }
}

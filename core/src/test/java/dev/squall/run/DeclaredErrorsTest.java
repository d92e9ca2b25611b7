package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.declare.Declared;
import dev.squall.declare.Definition;
import dev.squall.error.CheckViolation;
import dev.squall.error.ConnectionFailure;
import dev.squall.error.Constraint;
import dev.squall.error.ConstraintViolation;
import dev.squall.error.DatabaseError;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.NotNullViolation;
import dev.squall.error.RowLimitExceeded;
import dev.squall.error.StatementCancelled;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
class DeclaredErrorsTest {

    private static final Gadgets GADGETS = new Gadgets();

    private static <E extends ConstraintViolation> E broken(Class<E> type, Db db, String values) {
        E e =
                catchThrowableOfType(
                        type,
                        () ->
                                dev.squall.unsafe.UnsafeSql.query(
                                                db, "insert into {} values " + values, GADGETS)
                                        .execute());
        assertThat(e.table()).isEqualTo("gadgets");
        assertThat(db.sql("select 1").list((Integer n) -> n)).containsExactly(1);
        return e;
    }

    @Test
    void constraintsAreNamedAsTheTableDeclaresThem(TestDatabase test) {
        test.execute(
                "create table gadgets (id int constraint gadgets_pkey primary key, code text not"
                        + " null, owner int, constraint gadgets_code_key unique (code), constraint"
                        + " gadgets_owner_fkey foreign key (owner) references gadgets)",
                "insert into gadgets values (1, 'a', null)",
                "alter table gadgets add constraint positive check (id > 0)",
                "alter table gadgets add constraint few check (id < 100)");
        try (Database database = Database.connect(test.url())) {
            Db db = database.withoutSession();
            UniqueViolation unique = broken(UniqueViolation.class, db, "(2, 'a', null)");
            assertThat(unique.columns()).containsExactly("code");
            Definition declared = Definition.of(GADGETS);
            assertThat(unique.is(declared.constraint("gadgets_code_key"))).isTrue();
            assertThat(unique.is(declared.constraint("gadgets_pkey"))).isFalse();
            assertThat(unique.is(new Constraint("other", "gadgets", "gadgets_code_key"))).isFalse();
            assertThat(unique.is(new Constraint("public", "gadgets", "gadgets_code_key"))).isTrue();
            assertThatThrownBy(() -> declared.constraint("gadgets_nothing"))
                    .isInstanceOf(InvalidDeclaration.class)
                    .hasMessageContaining("gadgets_code_key");
            assertThat(unique.broken().declaredAt()).isEqualTo("Gadget.java:12");
            assertThat(broken(UniqueViolation.class, db, "(1, 'b', null)").broken().declaredAt())
                    .isEqualTo("Gadget.java:11");
            NotNullViolation missing = broken(NotNullViolation.class, db, "(2, null, null)");
            assertThat(missing.broken().declaredAt()).isEqualTo("Gadget.java:12");
            ForeignKeyViolation key = broken(ForeignKeyViolation.class, db, "(2, 'b', 404)");
            assertThat(key.columns()).containsExactly("owner");
            assertThat(key.broken().declaredAt()).isEqualTo("Gadget.java:13");
            CheckViolation check = broken(CheckViolation.class, db, "(-1, 'b', null)");
            assertThat(check.constraint()).isEqualTo("positive");
            assertThat(check.broken().declaredAt()).isNotEmpty();
            RowLimitExceeded limit = broken(RowLimitExceeded.class, db, "(100, 'b', null)");
            assertThat(limit.columns()).containsExactly("owner");
        }
    }

    @Test
    void aTransactionThatIdlesTooLongLosesItsConnection(TestDatabase test) {
        ConnectionSettings settings =
                ConnectionSettings.defaults()
                        .maxConnections(1)
                        .idleTransactionTimeout(Duration.ofMillis(100));
        try (Database database = Database.connect(test.url(), settings)) {
            Db db = database.withoutSession();
            DatabaseError e =
                    catchThrowableOfType(
                            DatabaseError.class,
                            () ->
                                    db.inTransaction(
                                            tx -> {
                                                tx.sql("select 1").execute();
                                                Thread.sleep(400);
                                                tx.sql("select 1").execute();
                                            }));
            assertThat(e).isInstanceOf(ConnectionFailure.class);
            assertThat(db.sql("select 1").list((Integer n) -> n)).containsExactly(1);
        }
    }

    @Test
    void anInterruptedVirtualThreadDoesNotWaitForTheServer(TestDatabase test) throws Exception {
        ConnectionSettings one = ConnectionSettings.defaults().maxConnections(1);
        try (Database database = Database.connect(test.url(), one)) {
            Db db = database.withoutSession();
            boolean[] kept = new boolean[1];
            DatabaseError[] error = new DatabaseError[1];
            Thread thread =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        error[0] =
                                                catchThrowableOfType(
                                                        DatabaseError.class,
                                                        () ->
                                                                db.sql("select pg_sleep(20)")
                                                                        .execute());
                                        kept[0] = Thread.currentThread().isInterrupted();
                                    });
            Thread.sleep(300);
            long start = System.nanoTime();
            thread.interrupt();
            thread.join();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(10));
            assertThat(error[0]).isInstanceOf(StatementCancelled.class);
            assertThat(kept[0]).isTrue();
            assertThat(db.sql("select 1").list((Integer n) -> n)).containsExactly(1);
        }
    }

    private static final class Gadgets extends Table<List<Object>> implements Declared {

        final IntegerColumn<List<Object>, Integer, Long> id =
                new IntegerColumn<>(this, "id", Types.INTEGER, false);
        final Column<List<Object>, String> code = new Column<>(this, "code", Types.TEXT, false);
        final IntegerColumn<List<Object>, Integer, Long> owner =
                new IntegerColumn<>(this, "owner", Types.INTEGER, true);

        Gadgets() {
            super("", "gadgets", null);
        }

        @Override
        public void declare(Definition d) {
            d.at(id, "Gadget.java:11");
            d.at(code, "Gadget.java:12");
            d.at(owner, "Gadget.java:13");
            d.primaryKey("gadgets_pkey", id);
            d.unique("gadgets_code_key").on(code);
            d.foreignKey("gadgets_owner_fkey").on(owner).references("", "gadgets", "id");
            d.check("positive", id.gt(0));
            d.limit("few").of(owner).atMost(3);
        }

        @Override
        public RecordReader<List<Object>> reader() {
            return (row, first) -> List.of();
        }

        @Override
        public Table<List<Object>> as(String alias) {
            return this;
        }

        @Override
        protected boolean declaresPolicy() {
            return Definition.of(this).declaresPolicy();
        }
    }
}

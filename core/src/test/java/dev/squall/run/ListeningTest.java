package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.InvalidIdentifier;
import dev.squall.error.InvalidSettings;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ListeningTest {

    private final BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch again = new CountDownLatch(1);
    private final TestDatabase test;
    private final Database database;
    private final Db db;

    ListeningTest(TestDatabase test) {
        this.test = test;
        database = Database.connect(test.url(), ConnectionSettings.defaults().maxConnections(1));
        db = database.withoutSession();
    }

    @AfterEach
    void healthy() {
        assertThat(db.sql("select 1").list((Integer one) -> one)).containsExactly(1);
        database.close();
        assertThat(listeners()).isEmpty();
    }

    private static Object[] listeners() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("squall-listen"))
                .toArray();
    }

    @Test
    void whatIsToldIsHeardWhenItsTransactionCommits() throws InterruptedException {
        try (Listening _ = database.listen("Orders \"x\"", heard::add)) {
            db.notify("Orders \"x\"", "one");
            assertThat(heard.take().payload()).isEqualTo("one");
            assertThatThrownBy(
                            () ->
                                    db.inTransaction(
                                            tx -> {
                                                tx.notify("Orders \"x\"", "never");
                                                throw new IllegalStateException("undone");
                                            }))
                    .hasMessage("undone");
            db.notify("another", "never");
            db.inTransaction(tx -> tx.notify("Orders \"x\"", ""));
            Notification last = heard.take();

            assertThat(last.payload()).isEmpty();
            assertThat(last.channel()).isEqualTo("Orders \"x\"");
            assertThat(last.processId()).isPositive();
            assertThat(last).hasToString("a notification on Orders \"x\"");
        }
        db.notify("Orders \"x\"", "never");
        assertThat(heard).isEmpty();
    }

    @Test
    void afterACutItListensAgainAndSaysSo() throws InterruptedException, IOException {
        NotificationHandler handler =
                new NotificationHandler() {
                    @Override
                    public void received(Notification notification) {
                        heard.add(notification);
                    }

                    @Override
                    public void reconnected() {
                        again.countDown();
                    }
                };
        try (Wire wire = new Wire(test.server().port());
                Database through = Database.connect(wire.through(test.url()));
                Listening _ = through.listen("orders", handler)) {
            wire.cut();
            again.await();
            db.notify("orders", "after");
            assertThat(heard.take().payload()).isEqualTo("after");
        }
    }

    @Test
    void aHandlerThatFailsHearsTheNextOne() throws InterruptedException {
        NotificationHandler handler =
                n -> {
                    heard.add(n);
                    throw new IllegalStateException("handler");
                };
        try (Listening _ = database.listen("orders", handler)) {
            db.notify("orders", "1");
            db.notify("orders", "2");
            assertThat(heard.take().payload()).isEqualTo("1");
            assertThat(heard.take().payload()).isEqualTo("2");
        }
    }

    @Test
    void wrongChannelsAndPoolersAreRefused() throws IOException {
        assertThatThrownBy(() -> database.listen("x".repeat(64), heard::add))
                .isInstanceOf(InvalidIdentifier.class);
        assertThatThrownBy(() -> db.notify("", "x")).isInstanceOf(InvalidIdentifier.class);
        try (Wire pooler = new Wire(test.server().port(), true);
                Database behind = Database.connect(pooler.through(test.url()))) {
            assertThatThrownBy(() -> behind.listen("orders", heard::add))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessageContaining("pooler");
            assertThat(behind.withoutSession().sql("select 1").maps()).hasSize(1);
        }
    }
}

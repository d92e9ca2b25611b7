package dev.squall.softdelete;

import static dev.squall.softdelete.Tables.secrets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.PermissionDenied;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.service.ServiceDb;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Under policies, each statement more often than the driver's threshold for prepared ones.
@PostgresTest(SoftDeleteTemplate.class)
class SoftDeleteSessionTest {

    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BOB = new UUID(0, 2);

    private final Database database;
    private final ServiceDb service;
    private final Db ann;
    private final Db bob;

    SoftDeleteSessionTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.service = ServiceDb.connect(test.url(), "tests of soft delete");
        this.ann = database.as(Session.user(ANN));
        this.bob = database.as(Session.user(BOB));
    }

    @BeforeEach
    void oneSecretEach() {
        ann.insert(secrets, s -> s.text("ann's")).execute();
        bob.insert(secrets, s -> s.text("bob's")).execute();
    }

    @AfterEach
    void everythingIsPurgedAndReturned() {
        service.use("tests").purge(secrets).allRows().execute();
        service.close();
        database.close();
    }

    @RepeatedTest(2)
    void markingWorksForTheOwnerAndForNobodyElse() {
        for (int i = 0; i < 12; i++) {
            assertThat(bob.delete(secrets).where(secrets.text.eq("ann's")).execute()).isZero();
            assertThat(
                            ann.delete(secrets)
                                    .where(secrets.text.eq("ann's"))
                                    .returning(secrets.ownerId)
                                    .one())
                    .isEqualTo(ANN);
            assertThat(ann.from(secrets).list()).isEmpty();
            assertThat(
                            bob.update(secrets)
                                    .set(SecretPatch.deletedAt(null))
                                    .allRows()
                                    .withDeleted()
                                    .returning(secrets.ownerId)
                                    .list())
                    .containsExactly(BOB);
            assertThat(
                            ann.update(secrets)
                                    .set(SecretPatch.deletedAt(null))
                                    .allRows()
                                    .withDeleted()
                                    .execute())
                    .isEqualTo(1);
        }
        assertThat(ann.from(secrets).count()).isEqualTo(1);
        assertThat(bob.from(secrets).count()).isEqualTo(1);
    }

    @Test
    void allRowsAreTheSessionsOwn() {
        assertThat(ann.delete(secrets).allRows().execute()).isEqualTo(1);

        assertThat(ann.from(secrets).withDeleted().count()).isEqualTo(1);
        assertThat(bob.from(secrets).withDeleted().list()).hasSize(1);
        assertThat(bob.from(secrets).one().text()).isEqualTo("bob's");
    }

    @Test
    void markingWantsUpdateAndPurgingWantsDelete() {
        assertThatThrownBy(() -> ann.purge(secrets).allRows().execute())
                .isInstanceOf(PermissionDenied.class);
        assertThat(ann.from(secrets).count()).isEqualTo(1);
    }
}

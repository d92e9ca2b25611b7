package dev.squall.view;

import static dev.squall.view.Tables.allNotes;
import static dev.squall.view.Tables.dashboard;
import static dev.squall.view.Tables.memberName;
import static dev.squall.view.Tables.members;
import static dev.squall.view.Tables.noteCount;
import static dev.squall.view.Tables.notes;
import static dev.squall.view.Tables.ownerLine;
import static dev.squall.view.Tables.recentNotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.DatabaseError;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.service.ServiceDb;
import dev.squall.view.OwnerLines.OwnerLine;
import dev.squall.view.Totals.AllNotes;
import dev.squall.view.Totals.MemberName;
import dev.squall.view.Totals.NoteCount;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(ViewTemplate.class)
class ViewsTest {

    private final Database database;
    private final ServiceDb service;
    private final Db owner;
    private UUID ann = new UUID(0, 0);
    private UUID bob = new UUID(0, 0);

    ViewsTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.service = ServiceDb.connect(test.url(), "tests of views");
        this.owner = service.use("tests of views");
    }

    @BeforeEach
    void annHasTwoNotesAndBobHasOne() {
        ann = owner.insert(members, m -> m.name("Ann")).returning(members.id).one();
        bob = owner.insert(members, m -> m.name("Bob")).returning(members.id).one();
        as(ann).insert(notes, n -> n.title("milk")).execute();
        as(ann).insert(notes, n -> n.title("bread")).execute();
        as(bob).insert(notes, n -> n.title("secret")).execute();
    }

    @AfterEach
    void everythingIsEmptiedAndReturned() {
        owner.delete(notes).allRows().execute();
        owner.delete(members).allRows().execute();
        owner.refresh(noteCount).execute();
        owner.refresh(memberName).withNoData().execute();
        service.close();
        database.close();
    }

    private Db as(UUID member) {
        return database.as(Session.user(member));
    }

    @Test
    void countsOverSeveralTablesAreOneRowOfTheSession() {
        Dashboard anns = as(ann).from(dashboard).one();

        assertThat(anns.members()).isEqualTo(2);
        assertThat(anns.notes()).isEqualTo(2);
        assertThat(anns.lastNote())
                .isEqualTo(
                        as(ann).select(notes.createdAt)
                                .from(notes)
                                .orderBy(notes.createdAt.desc())
                                .first()
                                .orElseThrow());
        assertThat(as(bob).from(dashboard).one().notes()).isEqualTo(1);
        assertThat(as(new UUID(1, 1)).from(dashboard).one()).isEqualTo(new Dashboard(2, 0, null));
    }

    @Test
    void aViewIsFilteredJoinedAndAliasedLikeATable() {
        var lines = recentNotes.as("line");
        var milk =
                as(ann).select(lines.title, members.id)
                        .from(lines)
                        .innerJoin(members)
                        .on(members.name.eq(lines.owner))
                        .where(lines.title.like("m%"));

        assertThat(milk.toString())
                .isEqualTo(
                        "select line.title, members.id from recent_notes as line"
                                + " join members on members.name = line.owner"
                                + " where line.title like ?");
        assertThat(milk.one()).isEqualTo(new Row2<>("milk", ann));
        assertThat(as(ann).from(recentNotes).where(recentNotes.owner.eq("Bob")).exists()).isFalse();
    }

    @Test
    void aViewOfAViewKeepsThePoliciesOfItsTables() {
        assertThat(as(ann).from(ownerLine).list()).containsExactly(new OwnerLine("Ann", 2));
        assertThat(as(bob).from(ownerLine).list()).containsExactly(new OwnerLine("Bob", 1));
        assertThat(as(new UUID(1, 1)).from(ownerLine).list()).isEmpty();
    }

    @Test
    void aViewOverATableWithAPolicyNeedsASession() {
        Db login = database.withoutSession();

        assertThatThrownBy(() -> login.from(dashboard).one()).isInstanceOf(SessionRequired.class);
        assertThatThrownBy(() -> login.from(ownerLine).list()).isInstanceOf(SessionRequired.class);
        assertThatThrownBy(() -> login.from(members).where(inLines()).list())
                .isInstanceOf(SessionRequired.class);
        assertThat(login.from(members).count()).isEqualTo(2);
    }

    private static dev.squall.expr.Condition inLines() {
        return dev.squall.Sql.in(
                members.name, dev.squall.Sql.select(recentNotes.owner).from(recentNotes));
    }

    @Test
    void whatWouldShowOtherPeoplesRowsIsNotGrantedByAllTables() {
        assertThatThrownBy(() -> as(ann).from(allNotes).one()).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> as(ann).from(noteCount).list())
                .isInstanceOf(PermissionDenied.class);
        assertThat(owner.from(allNotes).one()).isEqualTo(new AllNotes(3));
        assertThat(as(ann).from(dashboard).one().notes()).isEqualTo(2);
    }

    @Test
    void aMaterializedViewIsAsOldAsItsLastRefresh() {
        assertThat(owner.from(noteCount).list()).isEmpty();

        owner.refresh(noteCount).execute();
        assertThat(owner.from(noteCount).orderBy(noteCount.name).list())
                .containsExactly(new NoteCount("Ann", 2), new NoteCount("Bob", 1));

        as(bob).insert(notes, n -> n.title("more")).execute();
        assertThat(owner.from(noteCount).where(noteCount.name.eq("Bob")).one().notes())
                .isEqualTo(1);
        owner.refresh(noteCount).concurrently().execute();
        assertThat(owner.from(noteCount).where(noteCount.name.eq("Bob")).one().notes())
                .isEqualTo(2);
    }

    @Test
    void withNoDataReadingIsAnErrorUntilARefresh() {
        assertThatThrownBy(() -> as(ann).from(memberName).list())
                .isInstanceOf(DatabaseError.class)
                .hasMessageContaining("has not been populated");

        owner.refresh(memberName).execute();

        assertThat(as(ann).from(memberName).orderBy(memberName.name).list())
                .containsExactly(new MemberName("Ann"), new MemberName("Bob"));
    }

    @Test
    void concurrentlyWantsAUniqueIndex() {
        owner.refresh(memberName).execute();

        assertThatThrownBy(() -> owner.refresh(memberName).concurrently().execute())
                .isInstanceOf(DatabaseError.class)
                .hasMessageContaining("concurrently");
        assertThat(owner.from(memberName).count()).isEqualTo(2);
    }

    @Test
    void onlyTheOwnerRefreshes() {
        assertThatThrownBy(() -> as(ann).refresh(memberName).execute())
                .isInstanceOf(PermissionDenied.class);
        assertThat(as(ann).from(members).count()).isEqualTo(2);
    }
}

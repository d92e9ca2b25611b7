package dev.squall.softdelete;

import static dev.squall.Sql.column;
import static dev.squall.Sql.values;
import static dev.squall.softdelete.Tables.courses;
import static dev.squall.softdelete.Tables.lessons;
import static dev.squall.softdelete.Tables.tags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.type.Types;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Statements that write by other rows skip deleted ones on both sides.
@PostgresTest(SoftDeleteTemplate.class)
class SoftDeleteWritingTest {

    record Use(String name, int uses) {}

    private final Database database;
    private final Db db;
    private int course;

    SoftDeleteWritingTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void aLessonAndADeletedOne() {
        course = db.insert(courses, c -> c.title("SQL")).returning(courses.id).one();
        lesson("joins");
        lesson("groups");
        db.delete(lessons).where(lessons.title.eq("groups")).execute();
    }

    private void lesson(String title) {
        db.insert(lessons, l -> l.courseId(course).title(title).minutes(10)).execute();
    }

    @AfterEach
    void everythingIsPurgedAndReturned() {
        db.purge(courses).allRows().execute();
        db.purge(tags).allRows().execute();
        assertThat(db.from(lessons).withDeleted().count()).isZero();
        database.close();
    }

    private List<Integer> minutes() {
        return db.select(lessons.minutes)
                .from(lessons)
                .withDeleted()
                .orderBy(lessons.title)
                .list(); // groups, joins
    }

    @Test
    void updateFromSkipsBothSides() {
        var update =
                db.update(lessons)
                        .set(lessons.minutes, 20)
                        .from(courses)
                        .where(lessons.courseId.eq(courses.id));
        assertThat(update.toString())
                .isEqualTo(
                        "update lessons set minutes = ? from courses where lessons.course_id ="
                                + " courses.id and lessons.deleted_at is null and"
                                + " courses.removed_at is null");
        assertThat(update.execute()).isEqualTo(1);
        assertThat(minutes()).containsExactly(10, 20);
        assertThat(update.withDeleted().execute()).isEqualTo(2);
        db.delete(courses).allRows().execute();
        assertThat(update.execute()).isZero();
    }

    @Test
    void deleteUsingMarksAndPurgeDeletes() {
        var delete = db.delete(lessons).using(courses).where(lessons.courseId.eq(courses.id));
        assertThat(delete.toString())
                .isEqualTo(
                        "update lessons set deleted_at = now() from courses where"
                                + " lessons.course_id = courses.id and lessons.deleted_at is null"
                                + " and courses.removed_at is null");
        assertThat(delete.execute()).isEqualTo(1);
        assertThat(db.from(lessons).count()).isZero();
        var purge = db.purge(lessons).using(courses).where(lessons.courseId.eq(courses.id));
        assertThat(purge.toString())
                .isEqualTo(
                        "delete from lessons using courses where lessons.course_id = courses.id"
                                + " and courses.removed_at is null");
        db.delete(courses).allRows().execute();
        assertThat(purge.execute()).isZero();
        assertThat(purge.withDeleted().execute()).isEqualTo(2);
    }

    @Test
    void updateEachSkips() {
        var update =
                db.updateEach(lessons, List.of("joins", "groups"))
                        .by(lessons.title, t -> t)
                        .set(lessons.minutes, String::length);
        assertThat(update.toString()).endsWith("new_rows.title and lessons.deleted_at is null");
        assertThat(update.execute()).isEqualTo(1);
        assertThat(update.withDeleted().execute()).isEqualTo(2);
        assertThat(minutes()).containsExactly(6, 5);
    }

    @Test
    void mergeDoesNotSeeThem() {
        var source = lessons.as("other");
        assertThat(
                        db.mergeInto(lessons)
                                .using(source)
                                .on(lessons.title.eq(source.title))
                                .whenMatched(m -> m.delete())
                                .whenNotMatchedBySource(
                                        m -> m.update(s -> s.set(lessons.minutes, 1)))
                                .toString())
                .isEqualTo(
                        "merge into lessons using (select * from lessons as other where"
                                + " other.deleted_at is null) as other on lessons.title ="
                                + " other.title and lessons.deleted_at is null when matched then"
                                + " update set deleted_at = now() when not matched by source and"
                                + " lessons.deleted_at is null then update set minutes = ?");
        var title = column("title", Types.TEXT);
        var rows = values("v", List.of("joins", "groups"), title.from(t -> t));
        var merge =
                db.mergeInto(lessons)
                        .using(rows)
                        .on(lessons.title.eq(rows.get(title)))
                        .whenMatched(m -> m.delete())
                        .whenNotMatched(
                                m ->
                                        m.insert(
                                                i ->
                                                        i.set(lessons.courseId, course)
                                                                .set(lessons.title, rows.get(title))
                                                                .set(lessons.minutes, 30)));
        assertThat(merge.execute()).isEqualTo(2);
        assertThat(db.select(lessons.title, lessons.minutes).from(lessons).list())
                .hasToString("[Row2[value1=groups, value2=30]]");
        assertThat(db.from(lessons).withDeleted().count()).isEqualTo(3);
    }

    @Test
    void upsertsNeverChangeThem() {
        db.insert(tags, t -> t.name("java").uses(1)).execute();
        db.delete(tags).allRows().execute();
        var upsert =
                db.insertAll(
                                tags,
                                List.of(new Use("java", 5), new Use("sql", 6)),
                                (t, u) -> t.name(u.name()).uses(u.uses()))
                        .onConflictOnConstraint(tags.constraints.pkey)
                        .doUpdate(s -> s.setAllExcluded().where(tags.uses.lt(9)));
        assertThat(upsert.toString())
                .endsWith(
                        "on conflict on constraint tags_pkey do update set name = excluded.name,"
                                + " uses = excluded.uses where tags.uses < ? and tags.deleted_at is"
                                + " null");
        assertThat(upsert.execute()).isEqualTo(1);
        assertThat(db.select(tags.uses).from(tags).list()).containsExactly(6);
    }
}

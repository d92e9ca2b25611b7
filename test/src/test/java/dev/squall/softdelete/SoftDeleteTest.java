package dev.squall.softdelete;

import static dev.squall.Sql.count;
import static dev.squall.Sql.excluded;
import static dev.squall.Sql.exists;
import static dev.squall.Sql.from;
import static dev.squall.Sql.or;
import static dev.squall.softdelete.Tables.courseSize;
import static dev.squall.softdelete.Tables.courses;
import static dev.squall.softdelete.Tables.lessons;
import static dev.squall.softdelete.Tables.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.RowLimitExceeded;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.softdelete.CourseTitles.CourseSize;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(SoftDeleteTemplate.class)
class SoftDeleteTest {

    private final Database database;
    private final Db db;
    private int course;

    SoftDeleteTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @BeforeEach
    void aCourseWithTwoLessons() {
        course = db.insert(courses, c -> c.title("SQL")).returning(courses.id).one();
        lesson("joins");
        lesson("groups");
    }

    @AfterEach
    void everythingIsPurgedAndReturned() {
        db.purge(courses).allRows().execute();
        db.purge(tags).allRows().execute();
        assertThat(db.from(lessons).withDeleted().count()).isZero();
        database.close();
    }

    private int lesson(String title) {
        return db.insert(lessons, l -> l.courseId(course).title(title).minutes(10))
                .returning(lessons.id)
                .one();
    }

    private List<String> titles() {
        return db.select(lessons.title).from(lessons).orderBy(lessons.title).list();
    }

    private void delete(String title) {
        assertThat(db.delete(lessons).where(lessons.title.eq(title)).execute()).isEqualTo(1);
    }

    @Test
    void deleteMarksAndReadsSkip() {
        var delete = db.delete(lessons).where(lessons.title.eq("joins"));
        assertThat(delete.toString())
                .isEqualTo(
                        "update lessons set deleted_at = now()"
                                + " where lessons.title = ? and lessons.deleted_at is null");
        Lesson deleted = delete.returning().one();

        assertThat(deleted.title()).isEqualTo("joins");
        assertThat(deleted.deletedAt())
                .isNotNull()
                .isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        assertThat(titles()).containsExactly("groups");
        assertThat(db.from(lessons).count()).isEqualTo(1);
        assertThat(db.from(lessons).where(lessons.title.eq("joins")).exists()).isFalse();
        assertThat(db.from(lessons).where(lessons.id.eq(deleted.id())).first()).isEmpty();
        try (var rows = db.from(lessons).stream()) {
            assertThat(rows.map(Lesson::title)).containsExactly("groups");
        }
        assertThat(delete.execute()).as("marked once").isZero();
    }

    @Test
    void withDeletedReadsThem() {
        delete("joins");
        var all = db.select(lessons.title).from(lessons).withDeleted().orderBy(lessons.title);

        assertThat(all.toString())
                .isEqualTo("select lessons.title from lessons order by lessons.title");
        assertThat(all.list()).containsExactly("groups", "joins");
        assertThat(db.from(lessons).withDeleted().count()).isEqualTo(2);
        assertThat(
                        db.from(lessons)
                                .withDeleted()
                                .where(lessons.deletedAt.isNotNull())
                                .one()
                                .title())
                .isEqualTo("joins");
    }

    @Test
    void conditionsKeepTheirMeaning() {
        delete("joins");
        var either = or(lessons.title.eq("joins"), lessons.title.eq("groups"));

        assertThat(db.from(lessons).where(either).where(lessons.minutes.gt(1)).toString())
                .endsWith(
                        " where (lessons.title = ? or lessons.title = ?) and lessons.minutes > ?"
                                + " and lessons.deleted_at is null");
        assertThat(db.from(lessons).where(either).toString())
                .endsWith(
                        " where (lessons.title = ? or lessons.title = ?)"
                                + " and lessons.deleted_at is null");
        assertThat(db.from(lessons).where(either).list()).hasSize(1);
        assertThat(db.from(lessons).where(either.not()).count()).isZero();
    }

    @Test
    void anOuterJoinKeepsItsRows() {
        delete("joins");
        delete("groups");
        var joined =
                db.select(courses.title, lessons.title.orNull())
                        .from(courses)
                        .leftJoin(lessons)
                        .on(lessons.courseId.eq(courses.id));

        assertThat(joined.toString())
                .isEqualTo(
                        "select courses.title, lessons.title from courses left join lessons"
                                + " on lessons.course_id = courses.id"
                                + " and lessons.deleted_at is null"
                                + " where courses.removed_at is null");
        List<Row2<String, @Nullable String>> rows = joined.list();
        assertThat(rows).containsExactly(new Row2<>("SQL", null));
        assertThat(joined.withDeleted().list()).hasSize(2);
    }

    @Test
    void joinsThatKeepTheOtherSideSkipBefore() {
        delete("joins");
        var joined =
                db.select(courses.title.orNull(), lessons.title)
                        .from(courses)
                        .rightJoin(lessons)
                        .on(lessons.courseId.eq(courses.id).and(lessons.minutes.lt(0)));

        assertThat(joined.toString())
                .isEqualTo(
                        "select courses.title, lessons.title"
                                + " from (select * from courses where courses.removed_at is null)"
                                + " as courses"
                                + " right join (select * from lessons where lessons.deleted_at is"
                                + " null) as lessons"
                                + " on lessons.course_id = courses.id and lessons.minutes < ?");
        assertThat(joined.list())
                .containsExactly(new Row2<@Nullable String, String>(null, "groups"));
        assertThat(joined.withDeleted().list()).hasSize(2);
        assertThat(
                        db.select(lessons.title.orNull(), courses.title.orNull())
                                .from(lessons)
                                .fullJoin(courses)
                                .on(lessons.courseId.eq(courses.id))
                                .list())
                .containsExactly(new Row2<>("groups", "SQL"));
        assertThat(db.select(courses.title, lessons.title).from(courses).crossJoin(lessons).list())
                .containsExactly(new Row2<>("SQL", "groups"));
    }

    @Test
    void aliasesAndSubqueriesSkipToo() {
        int joins = db.select(lessons.id).from(lessons).where(lessons.title.eq("joins")).one();
        db.update(lessons).set(lessons.follows, joins).where(lessons.title.eq("groups")).execute();
        var before = lessons.as("before");
        var pairs =
                db.select(lessons.title, before.title)
                        .from(lessons)
                        .innerJoin(before)
                        .on(lessons.follows.eq(before.id));
        var haveLessons =
                db.from(courses).where(exists(from(before).where(before.courseId.eq(courses.id))));
        var counted = db.select(count(from(lessons))).withoutFrom();
        assertThat(pairs.list()).containsExactly(new Row2<>("groups", "joins"));

        delete("joins");
        assertThat(pairs.toString())
                .endsWith(
                        " join lessons as before on lessons.follows = before.id"
                                + " and before.deleted_at is null"
                                + " where lessons.deleted_at is null");
        assertThat(pairs.list()).isEmpty();
        assertThat(haveLessons.exists()).isTrue();
        assertThat(counted.one()).isEqualTo(1);

        delete("groups");
        assertThat(haveLessons.exists()).isFalse();
        assertThat(counted.withDeleted().one()).as("subqueries keep skipping").isZero();
    }

    @Test
    void updatesSkipThemUnlessTheyBringThemBack() {
        delete("joins");

        assertThat(db.update(lessons).set(lessons.minutes, 20).allRows().execute()).isEqualTo(1);
        var restore =
                db.update(lessons)
                        .set(LessonPatch.deletedAt(null))
                        .where(lessons.title.eq("joins"))
                        .withDeleted();
        assertThat(restore.toString())
                .isEqualTo("update lessons set deleted_at = ?" + " where lessons.title = ?");
        assertThat(restore.returning(lessons.minutes).one()).isEqualTo(10);
        assertThat(titles()).containsExactly("groups", "joins");
    }

    @Test
    void aPurgeReallyDeletes() {
        delete("joins");
        var old = db.purge(lessons).where(lessons.deletedAt.isNotNull());

        assertThat(old.toString())
                .isEqualTo("delete from lessons where lessons.deleted_at is not null");
        assertThat(old.returning(lessons.title).list()).containsExactly("joins");
        assertThat(db.from(lessons).withDeleted().count()).isEqualTo(1);
    }

    @Test
    void allRowsAreAllThatAreThere() {
        delete("joins");
        var all = db.delete(lessons).allRows();

        assertThat(all.toString())
                .isEqualTo(
                        "update lessons set deleted_at = now() where lessons.deleted_at is null");
        assertThat(all.execute()).isEqualTo(1);
        assertThat(titles()).isEmpty();
    }

    @Test
    void aPartialUniqueIndexFreesTheNameAndOnConflictFindsIt() {
        assertThatThrownBy(() -> lesson("joins")).isInstanceOf(UniqueViolation.class);
        delete("joins");
        int fresh = lesson("joins");

        var upsert =
                db.insert(lessons, l -> l.courseId(course).title("joins").minutes(7))
                        .onConflict(lessons.courseId, lessons.title)
                        .doUpdate(s -> s.set(lessons.minutes, excluded(lessons.minutes)));
        assertThat(upsert.toString())
                .endsWith(
                        " on conflict (course_id, title) where deleted_at is null"
                                + " do update set minutes = excluded.minutes"
                                + " where lessons.deleted_at is null");
        assertThat(upsert.returning(lessons.id).one()).isEqualTo(fresh);
        delete("joins");
        assertThat(upsert.returning(lessons.id).one()).isNotEqualTo(fresh);
    }

    @Test
    void aDeletedRowIsNeverChangedByAConflict() {
        db.insert(tags, t -> t.name("java").uses(1)).execute();
        var upsert =
                db.insert(tags, t -> t.name("java").uses(5))
                        .onConflict(tags.name)
                        .doUpdate(s -> s.set(tags.uses, excluded(tags.uses)));
        assertThat(upsert.execute()).isEqualTo(1);
        db.delete(tags).allRows().execute();

        assertThat(upsert.execute()).as("the name is taken by a deleted row").isZero();
        assertThat(db.insert(tags, t -> t.name("java").uses(9)).onConflict().doNothing().execute())
                .isZero();
        assertThat(db.from(tags).withDeleted().one().uses()).isEqualTo(5);
    }

    @Test
    void aViewSkipsThem() {
        delete("joins");
        assertThat(db.from(courseSize).list()).containsExactly(new CourseSize("SQL", 1));

        db.delete(courses).allRows().execute();
        assertThat(db.from(courseSize).list()).isEmpty();
        assertThat(titles()).as("marking does not cascade").containsExactly("groups");
    }

    @Test
    void aRowLimitCountsLiveRows() {
        int third = lesson("three");
        assertThatThrownBy(() -> lesson("four")).isInstanceOf(RowLimitExceeded.class);

        db.delete(lessons).where(lessons.id.eq(third)).execute();
        lesson("four");
        assertThatThrownBy(
                        () ->
                                db.update(lessons)
                                        .set(LessonPatch.deletedAt(null))
                                        .where(lessons.id.eq(third))
                                        .withDeleted()
                                        .execute())
                .isInstanceOf(RowLimitExceeded.class);
        db.purge(lessons).where(lessons.id.eq(third)).execute();
        assertThatThrownBy(() -> lesson("five")).isInstanceOf(RowLimitExceeded.class);
        assertThat(titles()).containsExactly("four", "groups", "joins");
    }

    @Test
    void aCounterCountsLiveRows() {
        assertThat(lessonsCount()).isEqualTo(2);
        delete("joins");
        assertThat(lessonsCount()).isEqualTo(1);

        db.update(lessons).set(LessonPatch.deletedAt(null)).allRows().withDeleted().execute();
        assertThat(lessonsCount()).isEqualTo(2);
        delete("joins");
        db.purge(lessons).allRows().execute();
        assertThat(lessonsCount()).isZero();
    }

    private int lessonsCount() {
        return db.select(courses.lessonsCount).from(courses).one();
    }

    @Test
    void handWrittenSqlSeesAllRows() {
        delete("joins");
        record Title(String title) {}

        assertThat(db.sql("select title from {} order by 1", lessons).list(Title::new)).hasSize(2);
    }
}

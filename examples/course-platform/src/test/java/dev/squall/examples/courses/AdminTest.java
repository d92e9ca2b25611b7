package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Tables.activityLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.DatabaseError;
import dev.squall.error.PermissionDenied;
import dev.squall.examples.courses.queries.ActivityQueries;
import dev.squall.examples.courses.queries.SettingQueries;
import dev.squall.examples.courses.queries.UserQueries;
import dev.squall.examples.courses.reports.SavedReports;
import dev.squall.examples.courses.reports.SavedReports.Line;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.PlatformSetting;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.harness.TestDatabase;
import dev.squall.query.Row2;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domain Admin: settings, the log of activity, and reports whose text is made at run time.
@SquallTest(CoursesTemplate.class)
class AdminTest {

    private final Courses courses;
    private final User adam;
    private final Db admin;
    private final Db ada;

    AdminTest(TestDatabase database) {
        courses = Courses.on(database);
        adam = courses.signUp("Adam", UserRole.ADMIN);
        admin = courses.as(adam);
        ada = courses.student("Ada");
    }

    @AfterEach
    void close() {
        courses.close();
    }

    @Test
    void aSettingIsWrittenByAdministratorsAndReadByEverybody() {
        SettingQueries settings = new SettingQueries(admin);
        settings.put("registration_open", true);
        settings.put("banner", Map.of("text", "Hi", "days", 3));
        settings.put("registration_open", false);

        SettingQueries seen = new SettingQueries(courses.visitor());
        assertThat(seen.get("registration_open", Boolean.class)).hasValue(false);
        assertThat(seen.get("registration_open", String.class)).isEmpty();
        assertThat(seen.get("banner", Map.class)).hasValue(Map.of("text", "Hi", "days", 3));
        assertThat(seen.list())
                .extracting(PlatformSetting::key, PlatformSetting::updatedBy)
                .contains(org.assertj.core.groups.Tuple.tuple("banner", adam.id()));
        assertThatThrownBy(() -> new SettingQueries(ada).put("registration_open", true))
                .isInstanceOf(PermissionDenied.class);
        assertThat(new UserQueries(ada).me()).isPresent();
    }

    @Test
    void theLogIsAddedToByStudentsReadByAdministratorsAndChangedByNobody() {
        User ben = courses.signUp("Ben", UserRole.STUDENT);
        Instant start = Instant.now().minusSeconds(60);
        courses.as(ben).insert(activityLog, a -> a.action(ActivityAction.CONTENT_EDITED)).execute();

        assertThat(new ActivityQueries(admin).countSince(start))
                .contains(new Row2<>(ActivityAction.CONTENT_EDITED, 1L));
        assertThat(new ActivityQueries(admin).of(ben.id(), 1)).hasSize(1);
        assertThatThrownBy(() -> new ActivityQueries(ada).countSince(start))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                ada.insert(
                                                activityLog,
                                                a ->
                                                        a.action(ActivityAction.CONTENT_EDITED)
                                                                .userId(ben.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> admin.delete(activityLog).allRows().execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                admin.update(activityLog)
                                        .set(activityLog.action, ActivityAction.SIGNED_UP)
                                        .allRows()
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aReportIsQueryTextParams() {
        SavedReports reports = new SavedReports(admin);
        reports.save(
                "roles",
                "select role::text, count(*) from users where name = {} group by 1 order by 1");

        assertThat(reports.run("roles", "Ada")).extracting(Line::label).containsExactly("student");
        assertThat(reports.run("roles", "Adam")).extracting(Line::label).containsExactly("admin");
        assertThat(reports.run("roles", "x' or true --")).isEmpty();
        assertThatThrownBy(() -> reports.run("unknown")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aReportCannotChangeAnything() {
        SavedReports reports = new SavedReports(admin);
        reports.save(
                "evil",
                "with gone as (delete from platform_settings returning key) select key, 1::bigint"
                        + " from gone");

        assertThatThrownBy(() -> reports.run("evil"))
                .isInstanceOf(DatabaseError.class)
                .hasMessageContaining("read-only");
        assertThat(new SettingQueries(admin).list()).isNotEmpty();
    }

    @Test
    void aReportIsForAdministratorsAndSeesNoMoreThanTheyDo() {
        SavedReports reports = new SavedReports(admin);
        reports.save("people", "select current_user::text, count(*) from users");

        assertThat(reports.run("people")).extracting(Line::label).containsExactly("course_admin");
        SavedReports hers = new SavedReports(ada);
        assertThatThrownBy(() -> hers.run("people")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> hers.save("mine", "select 1"))
                .isInstanceOf(PermissionDenied.class);
        assertThat(new SettingQueries(courses.visitor()).list())
                .noneMatch(setting -> setting.key().startsWith("report."));
    }
}

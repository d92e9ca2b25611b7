package dev.squall.examples.courses.schema;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.CoursesSchema.REQUEST_LOGIN;
import static dev.squall.examples.courses.schema.CoursesSchema.SERVICE_LOGIN;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;
import static dev.squall.examples.courses.schema.Staff.COURSE_EDITOR;
import static dev.squall.examples.courses.schema.Tables.activityLog;
import static dev.squall.examples.courses.schema.Tables.adminDashboardStats;
import static dev.squall.examples.courses.schema.Tables.aiSystemInstructions;
import static dev.squall.examples.courses.schema.Tables.courseModules;
import static dev.squall.examples.courses.schema.Tables.glossaryTerms;
import static dev.squall.examples.courses.schema.Tables.inviteLinks;
import static dev.squall.examples.courses.schema.Tables.lessonMaterials;
import static dev.squall.examples.courses.schema.Tables.lessonTasks;
import static dev.squall.examples.courses.schema.Tables.lessons;
import static dev.squall.examples.courses.schema.Tables.platformSettings;
import static dev.squall.examples.courses.schema.Tables.projectLikes;
import static dev.squall.examples.courses.schema.Tables.promptCategories;
import static dev.squall.examples.courses.schema.Tables.promptSteps;
import static dev.squall.examples.courses.schema.Tables.prompts;
import static dev.squall.examples.courses.schema.Tables.recentStudentActivity;
import static dev.squall.examples.courses.schema.Tables.showcaseProjects;
import static dev.squall.examples.courses.schema.Tables.styleCards;
import static dev.squall.examples.courses.schema.Tables.toolChats;
import static dev.squall.examples.courses.schema.Tables.toolMessages;
import static dev.squall.examples.courses.schema.Tables.userLessonProgress;
import static dev.squall.examples.courses.schema.Tables.userPromptFavorites;
import static dev.squall.examples.courses.schema.Tables.userRoadmapProgress;
import static dev.squall.examples.courses.schema.Tables.userStageProgress;
import static dev.squall.examples.courses.schema.Tables.users;

import dev.squall.declare.Definition;
import dev.squall.table.Table;

/// What each role may do at all. Policies then say with which rows.
final class Grants {

    private static final Table<?>[] CONTENT = {
        courseModules,
        lessons,
        lessonMaterials,
        lessonTasks,
        styleCards,
        glossaryTerms,
        prompts,
        promptCategories,
        promptSteps
    };

    private Grants() {}

    static void define(Definition d) {
        students(d);
        editors(d);
        admins(d);
        d.role(ANONYMOUS).grant(SELECT).on(glossaryTerms, platformSettings);
        d.requestLogin(REQUEST_LOGIN).memberOf(COURSE_EDITOR, COURSE_ADMIN);
        d.serviceLogin(SERVICE_LOGIN).grant(SELECT, INSERT, UPDATE, DELETE).on(allTables());
    }

    private static void students(Definition d) {
        d.role(AUTHENTICATED)
                .grant(SELECT)
                .on(CONTENT)
                .grant(SELECT)
                .on(users, platformSettings)
                .grant(UPDATE)
                .on(users.name, users.avatarUrl, users.lastSeenAt)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(userLessonProgress, userStageProgress, userRoadmapProgress, toolChats)
                .grant(SELECT, INSERT, DELETE)
                .on(userPromptFavorites, projectLikes, toolMessages)
                .grant(INSERT)
                .on(activityLog);
        ownProjects(d);
    }

    /// A student neither approves a project nor counts its likes.
    private static void ownProjects(Definition d) {
        var p = showcaseProjects;
        d.role(AUTHENTICATED)
                .grant(SELECT)
                .on(p)
                .grant(INSERT, UPDATE)
                .on(
                        p.authorName,
                        p.title,
                        p.description,
                        p.url,
                        p.repositoryUrl,
                        p.imageUrls,
                        p.stack)
                .grant(UPDATE)
                .on(p.deletedAt);
    }

    private static void editors(Definition d) {
        d.role(COURSE_EDITOR)
                .memberOf(AUTHENTICATED)
                .grant(INSERT, UPDATE, DELETE)
                .on(CONTENT)
                .grant(UPDATE)
                .on(showcaseProjects.status, showcaseProjects.featured);
    }

    private static void admins(Definition d) {
        d.role(COURSE_ADMIN)
                .memberOf(COURSE_EDITOR)
                .grant(UPDATE, DELETE)
                .on(users)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(inviteLinks, aiSystemInstructions)
                .grant(INSERT, UPDATE, DELETE)
                .on(platformSettings)
                .grant(SELECT)
                .on(activityLog, adminDashboardStats, recentStudentActivity);
    }
}

package dev.squall.examples.courses.schema;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The schema: its tables, by domain, and its views. Who may do what is in [Grants].
@Schema({
    // Users
    User.class,
    InviteLink.class,
    // Content
    CourseModule.class,
    Lesson.class,
    LessonMaterial.class,
    LessonTask.class,
    // Progress
    UserLessonProgress.class,
    UserStageProgress.class,
    UserRoadmapProgress.class,
    // Libraries
    StyleCard.class,
    GlossaryTerm.class,
    Prompt.class,
    PromptCategory.class,
    PromptStep.class,
    // Favorites
    UserPromptFavorite.class,
    // Community
    ShowcaseProject.class,
    ProjectLike.class,
    // AI tools
    ToolChat.class,
    ToolMessage.class,
    AiSystemInstruction.class,
    // Admin
    ActivityLogEntry.class,
    PlatformSetting.class,
    // Views
    AdminDashboardStatsView.class,
    RecentStudentActivityView.class
})
public final class CoursesSchema {

    /// The login of the API. It can become one of the roles, and is nothing by itself.
    public static final String REQUEST_LOGIN = "courses_request";

    /// The login of sign-up, which no policy holds back.
    public static final String SERVICE_LOGIN = "courses_service";

    private CoursesSchema() {}

    static void define(Definition d) {
        Grants.define(d);
    }
}

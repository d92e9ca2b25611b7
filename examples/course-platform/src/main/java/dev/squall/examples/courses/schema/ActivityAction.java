package dev.squall.examples.courses.schema;

/// What the log of activity knows.
public enum ActivityAction {
    SIGNED_UP,
    LESSON_STARTED,
    LESSON_COMPLETED,
    STAGE_COMPLETED,
    ROADMAP_STEP_DONE,
    PROMPT_FAVORITED,
    PROJECT_SUBMITTED,
    PROJECT_LIKED,
    PROJECT_REVIEWED,
    MESSAGE_SENT,
    CONTENT_EDITED,
    SETTING_CHANGED
}

package dev.squall.examples.courses.schema;

/// The figures that an administrator sees first.
///
/// @param activeThisWeek people of whom the log says something
/// @param pendingProjects those that wait for a review
/// @param questionsThisWeek what students asked the AI tools
public record AdminDashboardStats(
        long students,
        long newThisWeek,
        long activeThisWeek,
        long publishedLessons,
        long completedLessons,
        long pendingProjects,
        long likes,
        long questionsThisWeek) {}

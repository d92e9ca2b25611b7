package com.example.dashboard;

import com.example.CourseStatus;
import dev.squall.annotation.Comment;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// How large a course is.
///
/// @param title what it is called
@NullMarked
@Comment("how large each course is")
public record CourseSize(
        String title, CourseStatus status, long copies, @Nullable String longestTitle) {}

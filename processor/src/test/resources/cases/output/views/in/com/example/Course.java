package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.UUID;

/// A course.
@Table("courses")
public record Course(@Id UUID id, String title, CourseStatus status) {}

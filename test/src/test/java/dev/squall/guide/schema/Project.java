package dev.squall.guide.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Default;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project of a user.
@Table("projects")
public record Project(
        @Id @Default("gen_random_uuid()") UUID id,
        String name,
        @Nullable String description,
        @EnumText(check = true) @Default("'draft'") ProjectStatus status,
        @References(value = User.class, onDelete = CASCADE) UUID userId,
        Timestamps timestamps) {}

package dev.squall.guide.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.UUID;

/// A conversation in a project.
@Table("conversations")
public record Conversation(
        @Id @Identity long id,
        @References(value = Project.class, onDelete = CASCADE) UUID projectId) {}

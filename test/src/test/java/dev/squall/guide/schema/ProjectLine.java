package dev.squall.guide.schema;

import dev.squall.shape.ShapeOf;
import java.util.UUID;

/// A project with its owner.
public record ProjectLine(UUID id, String name, Timestamps timestamps, Owner user)
        implements ShapeOf<Project> {

    public record Owner(UUID id, String email) {}
}

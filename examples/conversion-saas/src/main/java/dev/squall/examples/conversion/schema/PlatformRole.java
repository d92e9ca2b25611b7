package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// What somebody who runs the platform may do.
@EnumText
public enum PlatformRole {
    SUPPORT,
    ADMIN
}

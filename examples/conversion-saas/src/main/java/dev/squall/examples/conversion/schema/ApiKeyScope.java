package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;
import dev.squall.annotation.Label;

/// What an API key is for.
@EnumText
public enum ApiKeyScope {
    @Label("configurations:read")
    READ_CONFIGURATIONS,
    @Label("jobs:read")
    READ_JOBS,
    @Label("jobs:write")
    WRITE_JOBS
}

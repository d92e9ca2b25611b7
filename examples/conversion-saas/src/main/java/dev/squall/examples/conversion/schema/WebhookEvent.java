package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;
import dev.squall.annotation.Label;

/// What an organisation can be told of.
@EnumText
public enum WebhookEvent {
    @Label("job.succeeded")
    JOB_SUCCEEDED,
    @Label("job.failed")
    JOB_FAILED,
    @Label("configuration.changed")
    CONFIGURATION_CHANGED
}

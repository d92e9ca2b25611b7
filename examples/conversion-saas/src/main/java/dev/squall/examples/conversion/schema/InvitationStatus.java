package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// What became of an invitation.
@EnumText
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    CANCELED
}

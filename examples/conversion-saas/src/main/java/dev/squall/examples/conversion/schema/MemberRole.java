package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// What a member may do in an organisation: an owner everything, an admin all but its end, a member
/// the daily work.
@EnumText
public enum MemberRole {
    OWNER,
    ADMIN,
    MEMBER
}

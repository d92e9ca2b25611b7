package dev.squall.guide.forum;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// What a member says of himself: one for each at most.
@Table("profiles")
public record Profile(@Id @References(Member.class) MemberId memberId, String about) {}

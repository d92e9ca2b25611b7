package dev.squall.guide.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who signs in.
@Table("users")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        @Unique @Varchar(255) String cognitoSub,
        @Unique(name = "users_email_unique") @Varchar(255) String email,
        @Nullable String firstName,
        @Nullable String lastName,
        Timestamps timestamps) {}

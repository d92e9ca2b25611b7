package c0;

import dev.squall.annotation.Domain;
import dev.squall.annotation.Varchar;

/// The type `email_address`.
@Domain(checks = @Domain.Check("(VALUE)::text ~~ '%_@_%'::text"))
public record EmailAddress(@Varchar(255) String value) {}

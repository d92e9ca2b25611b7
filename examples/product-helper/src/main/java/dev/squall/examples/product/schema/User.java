package dev.squall.examples.product.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has projects.
@Table("users")
public record User(
        @Id @Default("gen_random_uuid()") UUID id,
        @Unique String email,
        @Nullable String name,
        Timestamps timestamps) {

    static void table(UserTable t, Definition d) {
        d.check("users_email_check", t.email.eq(t.email.lower()));
    }
}

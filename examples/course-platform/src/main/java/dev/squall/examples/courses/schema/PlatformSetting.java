package dev.squall.examples.courses.schema;

import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.courses.schema.Staff.COURSE_ADMIN;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.UpdatedAt;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A setting of the platform. Everybody may read it, so no secret belongs here; the texts of
/// reports are for administrators.
///
/// @param value any json
@Table("platform_settings")
public record PlatformSetting(
        @Id String key,
        @Json Object value,
        @Nullable String description,
        @Default(CURRENT_USER_ID)
                @References(value = User.class, onDelete = SET_NULL, one = "editor")
                @Nullable UUID updatedBy,
        @Default("now()") @UpdatedAt Instant updatedAt) {

    /// What the keys of reports begin with.
    public static final String REPORT = "report.";

    static void table(PlatformSettingTable t, Definition d) {
        d.check("platform_settings_key_check", t.key.ne(""));
        d.policy("platform_settings_read")
                .forSelect()
                .to(AUTHENTICATED, ANONYMOUS)
                .using(t.key.startsWith(REPORT).not());
        d.policy("platform_settings_manage").forAll().to(COURSE_ADMIN).using(everyRow());
    }
}

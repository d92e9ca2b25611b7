package dev.squall.examples.interventions.schema;

import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.declare.Role.PUBLIC;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import java.time.Instant;

/// A part of the program that not everybody may use.
///
/// @param identifier what code calls it
/// @param isActive nobody may use one that is switched off
@Table("tools")
public record Tool(
        @Id @Serial int id,
        @Unique @Varchar(100) String identifier,
        @Varchar(255) String name,
        @Default("true") boolean isActive,
        @Default("now()") Instant createdAt) {

    /// The tool that this program is.
    public static final String INTERVENTIONS = "interventions";

    static void table(ToolTable t, Definition d) {
        d.policy("tools_read").forSelect().to(AUTHENTICATED).using(everyRow());
        d.policy("tools_switch").forUpdate().to(AUTHENTICATED).using(Permissions.administrator());
        d.policy("tools_functions").forSelect().to(PUBLIC).using(Permissions.tableOwner(t));
    }
}

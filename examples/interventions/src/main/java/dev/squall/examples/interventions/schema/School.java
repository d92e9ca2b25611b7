package dev.squall.examples.interventions.schema;

import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import java.time.Instant;

/// A school of the district.
@Table("schools")
public record School(
        @Id @Serial int id,
        @Unique @Varchar(255) String name,
        @Default("now()") Instant createdAt) {

    static void table(SchoolTable t, Definition d) {
        d.policy("schools_read").forSelect().to(AUTHENTICATED).using(Permissions.staff());
        d.policy("schools_manage").forAll().to(AUTHENTICATED).using(Permissions.administrator());
    }
}

package c0;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import org.jspecify.annotations.Nullable;

/// A row of `references_table`.
@dev.squall.annotation.Table
public record ReferencesTable(
        @Id int id,
        @References(value = User.class, many = "aReferencesTable") @Nullable Integer a,
        @References(value = User.class, many = "bReferencesTable") @Nullable Integer b) {}

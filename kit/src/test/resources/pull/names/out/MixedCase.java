package c0;

import dev.squall.annotation.Column;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `Mixed Case`.
@dev.squall.annotation.Table("Mixed Case")
@SuppressWarnings("SQ235") // names with capitals, as they are
public record MixedCase(
        @Id @Column("Id") UUID id,
        @References(User.class) @Column("ownerId") @Nullable Integer ownerId) {}

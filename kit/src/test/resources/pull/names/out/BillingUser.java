package c0;

import dev.squall.annotation.Column;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import org.jspecify.annotations.Nullable;

/// A row of `billing.users`.
@dev.squall.annotation.Table(value = "users", schema = "billing")
@SuppressWarnings("SQ235") // names with capitals, as they are
public record BillingUser(
        @Id int id,
        @References(User.class) @Column("userId") @Nullable Integer userId,
        @References(BillingUser.class) @Nullable Integer parent) {}

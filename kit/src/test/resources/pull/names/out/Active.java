package c0;

import dev.squall.annotation.Column;
import org.jspecify.annotations.Nullable;

/// A row of the view `Active`.
@SuppressWarnings("SQ235") // names with capitals, as they are
public record Active(
        @Column("userId") @Nullable Integer userId,
        @Column("class") @Nullable String classValue) {}

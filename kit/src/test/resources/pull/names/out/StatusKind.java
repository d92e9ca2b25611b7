package c0;

import dev.squall.annotation.Label;
import dev.squall.annotation.PgEnum;

/// The type `status`.
@PgEnum("status")
public enum StatusKind {
    @Label("A")
    A,
    @Label("a")
    A_2,
    @Label("")
    _EMPTY,
    ÜBER,
    @Label("with space")
    WITH_SPACE,
    @Label("1")
    _1,
    @Label("ÄÖ")
    ÄÖ
}

package com.example;

import dev.squall.annotation.PgEnum;

/// An enum with a name of its own.
@PgEnum(value = "feeling", schema = "types")
public enum Mood {
    GOOD,
    SO_SO
}

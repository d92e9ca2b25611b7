package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// Nothing must be given.
@NullMarked
@Table
record Counter(
        @Id @Identity long id,
        @Serial int number,
        @Default("0") int hits,
        @Nullable String note,
        @Generated("hits * 2") int twice) {}

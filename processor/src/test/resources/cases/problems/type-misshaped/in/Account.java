package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("accounts")
record Account(@Id UUID id, Two two, Both both, Odd odd, Self self) {

    @Domain
    record Two(String one, String other) {}

    @Domain
    @Composite
    record Both(String value) {}

    @Composite
    record Odd(String value, Object rest) {}

    @Composite
    record Self(String value, @Nullable Self self) {}
}

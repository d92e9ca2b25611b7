package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A table whose columns are domains.
@NullMarked
@Table("accounts")
public record Account(
        @Id AccountId id,
        EmailAddress email,
        @Nullable EmailAddress backup,
        List<EmailAddress> others,
        Percentage share,
        @Default("current_date") Birthday born) {}

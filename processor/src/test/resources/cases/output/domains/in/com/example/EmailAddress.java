package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Domain(
        value = "email_address",
        checks = {
            @Domain.Check("value like '%_@_%'"),
            @Domain.Check("value = lower(value)"),
            @Domain.Check(name = "email_no_spaces", value = "value !~ '\\\\s'")
        },
        collation = "C")
@RenamedFrom("email")
@NullMarked
public record EmailAddress(@Varchar(255) String value) {}

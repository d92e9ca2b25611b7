package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("accounts")
record Account(@Id UUID id, Email email, Mood mood, Mail mail, Accounts accounts) {

    @Domain
    record Email(String value) {}

    enum Mood {
        GOOD
    }

    @Domain("mood")
    record Mail(String value) {}

    @Composite
    record Accounts(String value) {}
}

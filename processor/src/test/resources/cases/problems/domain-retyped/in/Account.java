package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("accounts")
record Account(@Id UUID id, @Varchar(20) Email email, List<@Nullable Email> others) {

    @Domain
    record Email(String value) {}
}

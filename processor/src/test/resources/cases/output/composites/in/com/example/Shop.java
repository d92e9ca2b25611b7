package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A table whose columns are composite types.
@NullMarked
@Table("shops")
public record Shop(
        @Id UUID id,
        PostalAddress address,
        @Nullable PostalAddress billing,
        List<PostalAddress> branches) {}

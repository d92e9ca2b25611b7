package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Table
record Plan(@Id UUID id, @References(value = User.class, column = "emial") String owner) {}

package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("plans")
@RenamedFrom("plans")
record Plan(
        @Id UUID id,
        @RenamedFrom("") String topic,
        @RenamedFrom("owner_id") UUID ownerId,
        Mood mood) {}

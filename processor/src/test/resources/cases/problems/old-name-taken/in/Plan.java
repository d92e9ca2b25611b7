package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("plans")
record Plan(
        @Id UUID id,
        @RenamedFrom("subject") String topic,
        @RenamedFrom("subject") String title,
        @RenamedFrom("topic") String text) {}

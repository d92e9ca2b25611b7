package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@RenamedFrom("mood")
enum Mood {
    @RenamedFrom("good")
    GOOD,
    @RenamedFrom("")
    BAD
}

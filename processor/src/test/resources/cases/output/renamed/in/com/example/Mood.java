package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@RenamedFrom("feeling")
public enum Mood {
    @RenamedFrom("happy")
    GOOD,
    @Label("so so")
    @RenamedFrom("it's ok")
    FAIR,
    BAD
}

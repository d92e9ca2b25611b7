package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("plans")
record Plan(@Id UUID id, @EnumText Status status) {

    enum Status {
        @RenamedFrom("started")
        ACTIVE,
        DONE
    }
}

package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

class Numbers implements Generator<Long> {

    @Override
    public Long next() {
        return 1L;
    }
}

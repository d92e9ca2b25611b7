package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

class Names implements Generator<String> {

    private final String prefix;

    Names(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String next() {
        return prefix;
    }
}

class Numbers implements Generator<Long> {

    @Override
    public Long next() {
        return 1L;
    }
}

@Table
record Plan(@Id @GeneratedBy(Numbers.class) UUID id, @GeneratedBy(Names.class) String name) {}

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

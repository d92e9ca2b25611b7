package com.example;

import dev.squall.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

class WordsType extends dev.squall.type.PgType<List<String>> {

    WordsType() {
        super("tsvector", "tsvector", List.class);
    }

    @Override
    public List<String> parse(String text) {
        return List.of(text.split(" "));
    }

    @Override
    public String format(List<String> value) {
        return String.join(" ", value);
    }
}

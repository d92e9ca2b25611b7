package com.example;

import dev.squall.annotation.CompileTimeConstant;
import java.util.function.Function;

/// Takes constants alone.
public class Text {

    public static final String CONSTANT = "a" + 1;
    public static final String MADE = String.valueOf(1);

    public Text(@CompileTimeConstant String text) {}

    public static String of(@CompileTimeConstant String text, Object... values) {
        return text;
    }

    public static String all(@CompileTimeConstant String... texts) {
        return String.join(",", texts);
    }

    public static <T> T apply(Function<String, T> function) {
        return function.apply("");
    }
}
